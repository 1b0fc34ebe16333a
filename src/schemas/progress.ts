import { z } from './browser-zod.ts';

const count = z.int().check(z.minimum(0));

/** How far somebody is with one exercise. An exercise without an entry is new. */
export const exerciseProgressSchema = z.object({
  state: z.enum(['begun', 'passed']),
  /** Best score of the linter among the checked answers, 0 to 100; null before the first check. */
  best: z.nullable(z.number().check(z.minimum(0), z.maximum(100))),
  /** Checks that did not pass; decides how concrete the hints are. */
  failures: count,
  /** First pass, ISO 8601. */
  passedAt: z.nullable(z.iso.datetime()),
  /** Whether the sample answers were asked for before a pass. */
  samplesShown: z.boolean(),
});
export type ExerciseProgress = z.infer<typeof exerciseProgressSchema>;

/** Progress by exercise id. */
export const progressSchema = z.record(z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)), exerciseProgressSchema);
export type Progress = z.infer<typeof progressSchema>;
