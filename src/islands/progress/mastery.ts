import { COMPONENT_IDS, type ComponentId } from '../../schemas/component-ids.ts';
import type { Progress } from '../../schemas/progress.ts';
import { stateOf } from '../../stores/progress.ts';
import type { ListedExercise } from './listed.ts';

/** How many of the exercises that ask for a component are passed, and which one trains it next. */
export interface Mastery {
  readonly id: ComponentId;
  readonly passed: number;
  readonly of: number;
  /** The easiest that is not passed. */
  readonly next: ListedExercise | undefined;
}

/** Mastery of each component; `exercises` come in the order of the course. */
export function masteryOf(exercises: readonly ListedExercise[], all: Progress): readonly Mastery[] {
  return COMPONENT_IDS.map((id) => {
    const training = exercises.filter(({ parts }) => parts.includes(id));
    const open = training.filter((exercise) => stateOf(exercise.id, all) !== 'passed');
    return { id, passed: training.length - open.length, of: training.length, next: open[0] };
  });
}
