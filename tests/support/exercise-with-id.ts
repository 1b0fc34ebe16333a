import type { Exercise } from '../../src/schemas/exercise.ts';
import { EXERCISES } from './exercises.ts';

/** One exercise of the site. */
export function exerciseWithId(id: string): Exercise {
  const found = EXERCISES.find((exercise) => exercise.id === id);
  if (!found) throw new Error(`expected an exercise ${id}, found none`);
  return found;
}
