import type { Progress } from '../../schemas/progress.ts';
import { stateOf } from '../../stores/progress.ts';
import type { ListedExercise } from './listed.ts';

/** How many of the exercises that train something are passed, and which one trains it next. */
export interface Mastery<Id extends string> {
  readonly id: Id;
  readonly passed: number;
  readonly of: number;
  /** The easiest that is not passed. */
  readonly next: ListedExercise | undefined;
}

/** Mastery of each of `ids`; `exercises` come in the order of the course, `trainedBy` says what one trains. */
export function masteryOf<Id extends string>(
  ids: readonly Id[],
  trainedBy: (exercise: ListedExercise) => readonly Id[],
  exercises: readonly ListedExercise[],
  all: Progress,
): readonly Mastery<Id>[] {
  return ids.map((id) => {
    const training = exercises.filter((exercise) => trainedBy(exercise).includes(id));
    const open = training.filter((exercise) => stateOf(exercise.id, all) !== 'passed');
    return { id, passed: training.length - open.length, of: training.length, next: open[0] };
  });
}
