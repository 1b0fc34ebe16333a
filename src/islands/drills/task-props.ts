import type { DrillAnswer, DrillResult } from '../../drills/judge.ts';
import type { Drill } from '../../schemas/drills.ts';

/** What a task shows and tells, whatever its kind. */
export interface TaskProps<Kind extends Drill> {
  readonly drill: Kind;
  readonly answer: readonly string[];
  /** Null until it is checked; then nothing can be changed. */
  readonly result: DrillResult | null;
  readonly onAnswer: (answer: DrillAnswer) => void;
}
