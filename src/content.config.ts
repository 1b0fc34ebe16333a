import { defineCollection } from 'astro:content';
import { docsLoader, i18nLoader } from '@astrojs/starlight/loaders';
import { docsSchema, i18nSchema } from '@astrojs/starlight/schema';
import { glob } from 'astro/loaders';
import { exerciseSchema } from './schemas/exercise.ts';

/** The collections of the site. A file's name is its id and the last part of its URL. */
export const collections = {
  docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }),
  i18n: defineCollection({ loader: i18nLoader(), schema: i18nSchema() }),
  exercises: defineCollection({
    loader: glob({ pattern: '*.yaml', base: './src/content/exercises' }),
    schema: exerciseSchema,
  }),
};
