import type { Check } from '../schemas/check.ts';
import type { Exercise } from '../schemas/exercise.ts';
import { compileCheck } from './checks/kinds.ts';
import { LISTS } from './lexicon/lists.ts';
import type { Test } from './scene.ts';
import { toVocabulary, type Vocabulary } from './typos.ts';

/** An exercise, ready to grade answers. */
export interface CompiledExercise {
  /** Its checks by the id of their criterion or spoil. */
  readonly tests: ReadonlyMap<string, Test>;
  /** The words that its checks look for. */
  readonly vocabulary: Vocabulary;
}

const compiled = new WeakMap<Exercise, CompiledExercise>();

/**
 * Prepares the checks of an exercise, once.
 * @throws Error that names the criterion or spoil, the phrase, and what is wrong in it
 */
export function compileExercise(exercise: Exercise): CompiledExercise {
  const before = compiled.get(exercise);
  if (before) return before;
  const tests = new Map<string, Test>();
  for (const [list, name] of [
    [exercise.criteria, 'criterion'],
    [exercise.spoils, 'spoil'],
  ] as const) {
    for (const { id, check } of list) tests.set(id, compileNamed(check, `${exercise.id}, ${name} "${id}", check`));
  }
  const checks = [...exercise.criteria, ...exercise.spoils].map(({ check }) => check);
  const made = { tests, vocabulary: toVocabulary(textsOf(checks)) };
  compiled.set(exercise, made);
  return made;
}

/** Every text in the checks, with the lists that it names. */
function* textsOf(value: unknown): Generator<string> {
  if (typeof value === 'string') {
    yield value.replace(/@[\w-]+/g, '');
    for (const [, name = ''] of value.matchAll(/@([\w-]+)/g)) yield* LISTS[name] ?? [];
  } else if (typeof value === 'object' && value !== null) for (const part of Object.values(value)) yield* textsOf(part);
}

function compileNamed(check: Check, place: string): Test {
  try {
    return compileCheck(check);
  } catch (error) {
    throw new Error(`${place}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
