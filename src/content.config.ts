import { defineCollection } from 'astro:content';
import { docsLoader, i18nLoader } from '@astrojs/starlight/loaders';
import { docsSchema, i18nSchema } from '@astrojs/starlight/schema';
import { file, glob } from 'astro/loaders';
import { anatomyDrillSchema, choiceDrillSchema, orderDrillSchema, placementSchema } from './schemas/drills.ts';
import { exampleSituationSchema } from './schemas/example-situation.ts';
import { exerciseSchema } from './schemas/exercise.ts';
import { guidePageSchema } from './schemas/guide-page.ts';
import { guidePromptSchema } from './schemas/guide-prompt.ts';
import { patternSchema } from './schemas/pattern.ts';
import { pickerSchema } from './schemas/picker.ts';
import { quizSetSchema } from './schemas/quiz.ts';
import { checklistSchema, readingSchema, termSchema } from './schemas/reference.ts';
import { templateSchema } from './schemas/template.ts';

const yamlIn = (folder: string) => glob({ pattern: '*.yaml', base: `./src/content/${folder}` });

/** The collections of the site. A file's name is its id and the last part of its URL. */
export const collections = {
  docs: defineCollection({ loader: docsLoader(), schema: docsSchema({ extend: guidePageSchema }) }),
  i18n: defineCollection({ loader: i18nLoader(), schema: i18nSchema() }),
  exercises: defineCollection({ loader: yamlIn('exercises'), schema: exerciseSchema }),
  prompts: defineCollection({ loader: yamlIn('prompts'), schema: guidePromptSchema }),
  patterns: defineCollection({ loader: yamlIn('patterns'), schema: patternSchema }),
  templates: defineCollection({
    loader: glob({ pattern: '*.md', base: './src/content/templates' }),
    schema: templateSchema,
  }),
  checklists: defineCollection({ loader: yamlIn('checklists'), schema: checklistSchema }),
  picker: defineCollection({ loader: yamlIn('picker'), schema: pickerSchema }),
  situations: defineCollection({ loader: yamlIn('situations'), schema: exampleSituationSchema }),
  quiz: defineCollection({ loader: yamlIn('quiz'), schema: quizSetSchema }),
  anatomyDrills: defineCollection({ loader: yamlIn('drills/anatomy'), schema: anatomyDrillSchema }),
  orderDrills: defineCollection({ loader: yamlIn('drills/order-the-steps'), schema: orderDrillSchema }),
  choiceDrills: defineCollection({
    loader: glob({ pattern: '{spot-the-flaw,review,refine-or-restart}/*.yaml', base: './src/content/drills' }),
    schema: choiceDrillSchema,
  }),
  placement: defineCollection({ loader: file('src/content/placement.yaml'), schema: placementSchema }),
  glossary: defineCollection({ loader: file('src/content/glossary.yaml'), schema: termSchema }),
  reading: defineCollection({ loader: file('src/content/further-reading.yaml'), schema: readingSchema }),
};
