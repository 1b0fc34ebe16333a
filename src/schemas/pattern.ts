import { z } from 'zod';
import { practiseSchema, selfCheckSchema } from './guide-page.ts';
import { idSchema, lineSchema } from './text.ts';

/** The groups of patterns, in the order of the guide. */
export const PATTERN_GROUPS = ['basic', 'advanced', 'agents'] as const;

/** A prompt pattern: a file in src/content/patterns, whose name is its id. */
export const patternSchema = z.strictObject({
  title: lineSchema,
  group: z.enum(PATTERN_GROUPS),
  /** Place in the learning route, from 1. */
  order: z.number().int().positive(),
  /** Other names under which people look for it. */
  synonyms: z.array(lineSchema).min(1),
  /** One sentence: what it is. */
  summary: lineSchema,
  able: z.array(lineSchema).min(1).max(3),
  checked: z.date(),
  when: z.array(lineSchema).min(2),
  whenNot: z.array(lineSchema).min(1),
  /** The prompt's skeleton, a line each. */
  shape: z.array(lineSchema).min(2),
  /** Id of the worked example in src/content/prompts, and what to see in it. */
  worked: idSchema,
  walkthrough: lineSchema,
  why: lineSchema,
  fails: z.array(lineSchema).min(1),
  costs: lineSchema,
  related: z.array(idSchema).min(1),
  practise: practiseSchema,
  selfCheck: selfCheckSchema,
});

/** A pattern as its file holds it. */
export type PatternFile = z.infer<typeof patternSchema>;
/** A pattern with its id. */
export type Pattern = PatternFile & { readonly id: string };
