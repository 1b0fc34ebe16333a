import { z } from 'zod';
import { EMPTY_SITUATION, situationSchema } from './situation.ts';
import { lineSchema } from './text.ts';

/** An example to start a plan from: a file in src/content/situations. Answers that it leaves out are not given. */
export const exampleSituationSchema = z.strictObject({
  title: lineSchema,
  /** Place in the list, from 1. */
  order: z.number().int().positive(),
  situation: z.preprocess(
    (given) => (typeof given === 'object' ? { ...EMPTY_SITUATION, ...given } : given),
    z.strictObject(situationSchema.shape),
  ),
});
/** An example to start a plan from. */
export type ExampleSituation = z.infer<typeof exampleSituationSchema>;
