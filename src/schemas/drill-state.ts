import { z } from './browser-zod.ts';

const count = z.int().check(z.minimum(0));

/** How far somebody is with one drill. A drill without an entry is new. */
export const drillProgressSchema = z.object({
  /** Rounds that were checked. */
  tries: z.int().check(z.minimum(1)),
  /** Parts that were right the last time, and the most ever. */
  last: count,
  best: count,
  /** How many parts it has. */
  of: z.int().check(z.minimum(1)),
  /** First time that all parts were right, ISO 8601. */
  solvedAt: z.nullable(z.iso.datetime()),
});
export type DrillProgress = z.infer<typeof drillProgressSchema>;

/** Progress by `kind/id`. */
export const drillsProgressSchema = z.record(
  z.string().check(z.regex(/^[a-z-]+\/[a-z0-9]+(-[a-z0-9]+)*$/)),
  drillProgressSchema,
);
export type DrillsProgress = z.infer<typeof drillsProgressSchema>;
