import type { Grade } from '../../grading/types.ts';
import type { Report } from '../../linter/types.ts';
import type { Exercise } from '../../schemas/exercise.ts';

/** What the page asks the worker. */
export type Job =
  | { readonly kind: 'lint'; readonly text: string }
  | { readonly kind: 'grade'; readonly text: string; readonly exercise: Exercise; readonly failures: number };

/** A job with the number that its answer bears. */
export interface Request {
  readonly number: number;
  readonly job: Job;
}

/** What the worker answers. */
export type Response =
  | { readonly number: number; readonly ok: true; readonly value: Report | Grade }
  | { readonly number: number; readonly ok: false };
