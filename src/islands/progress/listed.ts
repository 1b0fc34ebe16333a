import type { AntiPatternId } from '../../linter/types.ts';
import type { ComponentId } from '../../schemas/component-ids.ts';

/** An exercise as the progress page lists it. */
export interface ListedExercise {
  readonly id: string;
  readonly title: string;
  readonly level: number;
  readonly url: string;
  /** Components that a passing answer must convey. */
  readonly parts: readonly ComponentId[];
  /** Anti-patterns that the weak prompt shows. */
  readonly antiPatterns: readonly AntiPatternId[];
}

/** A kind of drills as the progress page lists it; keys are `kind/id`. */
export interface ListedDrills {
  readonly title: string;
  readonly url: string;
  readonly keys: readonly string[];
}
