import type { Check } from '../schemas/check.ts';
import type { Exercise } from '../schemas/exercise.ts';
import { compileCheck } from './checks/kinds.ts';
import type { Test } from './scene.ts';

/** The checks of an exercise, ready to be run, by the id of their criterion or spoil. */
export type CompiledExercise = ReadonlyMap<string, Test>;

const compiled = new WeakMap<Exercise, CompiledExercise>();

/**
 * Prepares the checks of an exercise, once.
 * @throws Error that names the criterion or spoil, the phrase, and what is wrong in it
 */
export function compileExercise(exercise: Exercise): CompiledExercise {
  const before = compiled.get(exercise);
  if (before) return before;
  const tests = new Map<string, Test>();
  for (const [list, name] of [[exercise.criteria, 'criterion'], [exercise.spoils, 'spoil']] as const) {
    for (const { id, check } of list) tests.set(id, compileNamed(check, `${exercise.id}, ${name} "${id}", check`));
  }
  compiled.set(exercise, tests);
  return tests;
}

function compileNamed(check: Check, place: string): Test {
  try {
    return compileCheck(check);
  } catch (error) {
    throw new Error(`${place}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
