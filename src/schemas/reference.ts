import { z } from 'zod';
import { whenSchema } from './condition.ts';
import { idSchema, lineSchema } from './text.ts';

/** A list to go through, with the reason of each point: a file in src/content/checklists. `when` says to which plans a point belongs. */
export const checklistSchema = z.strictObject({
  title: lineSchema,
  items: z
    .array(z.strictObject({ id: idSchema, point: lineSchema, why: lineSchema, when: whenSchema.optional() }))
    .min(3),
});

/** A word of the glossary; `page` is the path below `learn/` that explains it. */
export const termSchema = z.strictObject({
  id: idSchema,
  term: lineSchema,
  meaning: lineSchema,
  page: z.string().optional(),
});

/** Something worth reading elsewhere. */
export const readingSchema = z.strictObject({
  id: idSchema,
  title: lineSchema,
  by: lineSchema,
  url: z.url(),
  about: lineSchema,
  kind: z.enum(['vendor', 'research', 'practice']),
});

/** A list to go through. */
export type Checklist = z.infer<typeof checklistSchema>;
