import { z } from 'zod';
import { COMPONENT_IDS } from './component-ids.ts';
import { idSchema, lineSchema } from './text.ts';

/** Kinds of drill, in the order of the index. */
export const DRILL_KINDS = ['anatomy', 'spot-the-flaw', 'review', 'refine-or-restart', 'order-the-steps'] as const;
/** Kind of a drill; last part of its address. */
export type DrillKind = (typeof DRILL_KINDS)[number];

const common = {
  title: lineSchema,
  /** Language, framework or trade. */
  stack: lineSchema,
  /** Path below `learn/` of the page that teaches it. */
  page: z.string(),
};

/** What a sentence of a prompt can be. */
export const SENTENCE_PARTS = [...COMPONENT_IDS, 'none'] as const;

/** A prompt whose sentences are to be given their part. */
export const anatomyDrillSchema = z.strictObject({
  ...common,
  sentences: z
    .array(z.strictObject({ text: lineSchema, part: z.enum(SENTENCE_PARTS), why: lineSchema }))
    .min(3)
    .max(8),
});

const choiceSchema = z
  .strictObject({
    ask: lineSchema,
    options: z.array(z.strictObject({ text: lineSchema, right: z.literal(true).optional(), why: lineSchema })).min(2),
  })
  .refine(({ options }) => options.filter(({ right }) => right).length === 1, 'expected exactly one right option');

/** Something to look at - a prompt, code or the state of a conversation - and questions about it. */
export const choiceDrillSchema = z.strictObject({
  ...common,
  /** What was asked for, if code is shown. */
  asked: lineSchema.optional(),
  show: lineSchema,
  questions: z.array(choiceSchema).min(1).max(2),
});

/** An item of the placement: a question that somebody of this level can answer. */
export const placementSchema = choiceDrillSchema.extend({
  id: idSchema,
  level: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  questions: z.array(choiceSchema).length(1),
});

/** Steps to be put in order; `before` says which must precede which, and why. Any order that keeps to it is right. */
export const orderDrillSchema = z
  .strictObject({
    ...common,
    situation: lineSchema,
    steps: z.array(z.strictObject({ id: idSchema, text: lineSchema })).min(4),
    before: z.array(z.strictObject({ first: idSchema, later: idSchema, why: lineSchema })).min(3),
  })
  .superRefine(({ steps, before }, ctx) => {
    const ids = new Set(steps.map(({ id }) => id));
    for (const [at, { first, later }] of before.entries())
      if (!ids.has(first) || !ids.has(later) || first === later)
        ctx.addIssue({
          code: 'custom',
          path: ['before', at],
          message: `expected two different steps; found ${first} and ${later}`,
        });
  });

/** A drill with its id and kind. */
export type AnatomyDrill = z.infer<typeof anatomyDrillSchema> & { readonly id: string; readonly kind: 'anatomy' };
/** A drill of choices with its id and kind. */
export type ChoiceDrill = z.infer<typeof choiceDrillSchema> & {
  readonly id: string;
  readonly kind: 'spot-the-flaw' | 'review' | 'refine-or-restart';
};
/** An item of the placement with its id; shown and judged as a drill of choices. */
export type PlacementItem = z.infer<typeof placementSchema> & { readonly kind: 'spot-the-flaw' };
/** A drill of steps with its id and kind. */
export type OrderDrill = z.infer<typeof orderDrillSchema> & { readonly id: string; readonly kind: 'order-the-steps' };
/** Any drill. */
export type Drill = AnatomyDrill | ChoiceDrill | OrderDrill;
