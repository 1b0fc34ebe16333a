import { z } from 'zod';
import { idSchema, lineSchema } from './text.ts';

/** What a page leads to: exercises, templates and rules by id, pages of the guide by their path below `learn/`. */
export const practiseSchema = z.strictObject({
  exercises: z.array(idSchema).default([]),
  templates: z.array(idSchema).default([]),
  pages: z.array(z.string()).default([]),
  rules: z.array(idSchema).default([]),
});

/** A question to oneself, with its answer. */
export const selfCheckSchema = z
  .array(z.strictObject({ question: lineSchema, answer: lineSchema }))
  .min(2)
  .max(4);

/** What a page of the guide says in its front matter, besides what Starlight asks for. */
export const guidePageSchema = z.object({
  /** What the reader can do afterwards; each completes "After this page you can …". */
  able: z.array(lineSchema).min(1).max(3).optional(),
  /** When its facts were last checked. */
  checked: z.date().optional(),
  /** Minutes to read, for pages that are made from data; the others are counted. */
  minutes: z.number().int().positive().optional(),
  practise: practiseSchema.optional(),
  selfCheck: selfCheckSchema.optional(),
});

/** The guide's part of a page's front matter. */
export type GuidePage = z.infer<typeof guidePageSchema>;
/** What a page leads to. */
export type PractiseLinks = z.infer<typeof practiseSchema>;
/** Questions to oneself. */
export type SelfCheck = z.infer<typeof selfCheckSchema>;
