import { z } from 'zod';
import { idSchema, lineSchema } from './text.ts';

/** Ways of working with an agent. */
export const MODES = ['pair', 'delegated', 'bulk'] as const;

const optionSchema = z.strictObject({
  id: idSchema,
  label: lineSchema,
  /** What the answer adds to the starter; "…" stands for what only the writer knows. */
  line: lineSchema.optional(),
});

/** The picker as a table of data: plain questions, and rows of which the first that fits decides. */
export const pickerSchema = z
  .strictObject({
    questions: z
      .array(z.strictObject({ id: idSchema, text: lineSchema, options: z.array(optionSchema).min(2) }))
      .min(5),
    rows: z
      .array(
        z.strictObject({
          id: idSchema,
          /** For some questions the options with which the row fits. */
          when: z.record(z.string(), z.array(idSchema).min(1)),
          patterns: z.array(idSchema).min(1).max(2),
          mode: z.enum(MODES),
          because: z.array(lineSchema).min(1),
        }),
      )
      .min(2),
  })
  .superRefine(({ questions, rows }, ctx) => {
    const known = new Map(questions.map(({ id, options }) => [id, new Set(options.map((option) => option.id))]));
    for (const [at, { when }] of rows.entries())
      for (const [question, options] of Object.entries(when))
        for (const option of options)
          if (!known.get(question)?.has(option))
            ctx.addIssue({
              code: 'custom',
              path: ['rows', at, 'when'],
              message: `expected an option of a question; found ${question}: ${option}`,
            });
    if (Object.keys(rows.at(-1)?.when ?? { none: 1 }).length > 0)
      ctx.addIssue({ code: 'custom', path: ['rows'], message: 'expected a last row that fits everything' });
  });

/** The table behind the picker. */
export type PickerTable = z.infer<typeof pickerSchema>;
/** A row of the table. */
export type PickerRow = PickerTable['rows'][number];
