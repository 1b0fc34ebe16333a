import { z } from './browser-zod.ts';
import { MODES } from './mode.ts';

/** The four loops of work with an agent, in their order. */
export const LOOPS = ['spec', 'run', 'review', 'refine'] as const;
export type Loop = (typeof LOOPS)[number];

/** Largest values that are kept; texts in UTF-16 units. */
export const RUN_LIMITS = {
  title: 200,
  point: 300,
  points: 100,
  notes: 20_000,
  text: 200_000,
  minutes: 6_000,
} as const;

const textUpTo = (length: number) => z.string().check(z.maxLength(length));
const forEachLoop = <Value extends z.ZodMiniType>(value: Value) =>
  z.object({ spec: value, run: value, review: value, refine: value });
const count = z.int().check(z.minimum(0));

/** What a run begins with; minutes are for the whole run. */
export const runPlanSchema = z.object({
  title: textUpTo(RUN_LIMITS.title).check(z.minLength(1)),
  mode: z.enum(MODES),
  minutes: forEachLoop(count.check(z.maximum(RUN_LIMITS.minutes))),
  specification: textUpTo(RUN_LIMITS.text),
  checklist: z
    .array(z.object({ id: z.string(), text: textUpTo(RUN_LIMITS.point) }))
    .check(z.maxLength(RUN_LIMITS.points)),
  messages: z.object({
    testFirst: textUpTo(RUN_LIMITS.text),
    refine: textUpTo(RUN_LIMITS.text),
    startOver: textUpTo(RUN_LIMITS.text),
  }),
});
export type RunPlan = z.infer<typeof runPlanSchema>;

/** How a round ended. `by-hand` ends the run without a result of the agent's. */
export const OUTCOMES = ['open', 'refined', 'restarted', 'accepted', 'by-hand'] as const;

/** A pass through run and review, with the points of the checklist that held. */
const roundSchema = z.object({ ticked: z.array(z.string()), outcome: z.enum(OUTCOMES) });
export type Round = z.infer<typeof roundSchema>;

/** What is noted at the end. It may be begun before the run is finished. */
const recordSchema = z.object({
  well: textUpTo(RUN_LIMITS.notes),
  change: textUpTo(RUN_LIMITS.notes),
  rating: z.nullable(z.int().check(z.minimum(1), z.maximum(5))),
  /** Null while the run is open; ISO 8601. */
  finishedAt: z.nullable(z.iso.datetime()),
});
export type RunRecord = z.infer<typeof recordSchema>;

/** A task under way, or finished. Times in ISO 8601. */
export const runSchema = z.object({
  plan: runPlanSchema,
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
  /** Where the work stands. */
  loop: z.enum(LOOPS),
  /** The last one is the current one. */
  rounds: z.array(roundSchema).check(z.minLength(1)),
  /** Whole seconds, without those of a clock that still runs. */
  spent: forEachLoop(count),
  notes: forEachLoop(textUpTo(RUN_LIMITS.notes)),
  /** The clock of the current loop: since when it runs, and when a page last saw it run. Null while it stands. */
  clock: z.nullable(z.object({ since: z.iso.datetime(), seen: z.iso.datetime() })),
  record: recordSchema,
});
export type Run = z.infer<typeof runSchema>;
