import { z } from './browser-zod.ts';

/** Phases of a task, in their order. */
export const PHASES = ['understand', 'tests', 'implement', 'review', 'refine'] as const;
/** A phase of a task. */
export type Phase = (typeof PHASES)[number];

/** Most minutes that a phase of a task of a day may take. */
export const MAX_MINUTES = 2_000;

const minutes = z.int().check(z.minimum(0), z.maximum(MAX_MINUTES));
const both = z.object({ hand: minutes, agent: minutes });

/** Minutes by phase for a task of about a day, by hand and with an assistant. */
export const rulesOfThumbSchema = z.object({
  understand: both,
  tests: both,
  implement: both,
  review: both,
  refine: both,
});

/** Minutes by phase for a task of about a day. */
export type RulesOfThumb = z.infer<typeof rulesOfThumbSchema>;

/** The figures of the guide's page on the time budget: estimates of practitioners, not a measurement. */
export const RULES_OF_THUMB: RulesOfThumb = {
  understand: { hand: 60, agent: 45 },
  tests: { hand: 90, agent: 20 },
  implement: { hand: 180, agent: 30 },
  review: { hand: 30, agent: 45 },
  refine: { hand: 90, agent: 40 },
};
