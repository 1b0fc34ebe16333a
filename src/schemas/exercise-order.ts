import type { Exercise } from './exercise.ts';

/** Exercises in the order in which they are best done: by level, then by title. */
export function inOrder<Item extends Pick<Exercise, 'level' | 'title'>>(exercises: readonly Item[]): readonly Item[] {
  return exercises.toSorted((a, b) => a.level - b.level || a.title.localeCompare(b.title, 'en'));
}
