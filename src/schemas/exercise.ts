import { z } from 'zod';
import { checkSchema } from './check.ts';
import { COMPONENT_IDS } from './component-ids.ts';
import { idSchema, lineSchema } from './text.ts';

const id = idSchema;
const line = lineSchema;

/** What an answer must convey. */
export const criterionSchema = z.strictObject({
  id,
  part: z.enum(COMPONENT_IDS),
  required: z.boolean(),
  /** Completes "The request …" for the learner: what it must convey. */
  label: line,
  /** From general to concrete, one for each failed attempt; never the answer itself. */
  hints: z.tuple([line, line, line]),
  check: checkSchema,
});

/** What an answer must not do. */
export const spoilSchema = z.strictObject({ id, label: line, check: checkSchema });

/** An answer that passes. */
export const sampleSchema = z.strictObject({
  style: z.enum(['prose', 'bullets', 'headings', 'table', 'casual', 'terse']),
  text: line,
});

/** An answer that fails, with everything it misses. */
export const weakAnswerSchema = z.strictObject({
  text: line,
  /** Ids of the criteria it misses and of the spoils it contains, all of them. */
  misses: z.array(id).min(1),
  /** Why it falls short, for the learner. */
  why: line,
});

/** One exercise: a file in src/content/exercises, whose name is its id. */
export const exerciseSchema = z
  .strictObject({
    title: line,
    level: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]),
    domain: id,
    patterns: z.array(id).min(1),
    /** The weak prompt to rewrite. */
    before: line,
    goal: line,
    /** The facts at hand, decoys among them. */
    briefing: z.array(line).min(1),
    criteria: z.array(criterionSchema).min(1),
    spoils: z.array(spoilSchema),
    samples: z.array(sampleSchema).min(3),
    weak: z.array(weakAnswerSchema).min(3),
  })
  .superRefine(({ criteria, spoils, weak }, ctx) => {
    const known = new Set<string>();
    const report = (path: PropertyKey[], message: string) => ctx.addIssue({ code: 'custom', path, message });
    for (const [list, name] of [
      [criteria, 'criteria'],
      [spoils, 'spoils'],
    ] as const) {
      for (const [i, { id }] of list.entries()) {
        if (known.has(id)) report([name, i, 'id'], `expected an id of its own; found "${id}" twice`);
        known.add(id);
      }
    }
    for (const [i, { misses }] of weak.entries()) {
      const strange = misses.filter((missed) => !known.has(missed));
      const expected = `expected ids of criteria or spoils (${[...known].join(', ')})`;
      if (strange.length > 0) report(['weak', i, 'misses'], `${expected}; found ${strange.join(', ')}`);
    }
  });

/** An exercise as its file holds it. */
export type ExerciseFile = z.infer<typeof exerciseSchema>;
/** An exercise with its id. */
export type Exercise = ExerciseFile & { readonly id: string };
/** One criterion of an exercise. */
export type Criterion = z.infer<typeof criterionSchema>;
/** One spoil of an exercise. */
export type Spoil = z.infer<typeof spoilSchema>;
