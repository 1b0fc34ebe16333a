import { expect, test } from 'vitest';
import type { ListedExercise } from '../../src/islands/progress/listed.ts';
import { masteryOf } from '../../src/islands/progress/mastery.ts';
import { changeLines } from '../../src/islands/progress/words.ts';

const passed = {
  state: 'passed',
  best: 90,
  failures: 0,
  passedAt: '2026-03-01T10:00:00Z',
  samplesShown: false,
} as const;
const exercise = (id: string, parts: ListedExercise['parts']): ListedExercise => {
  return { id, title: id, level: 1, url: `/${id}/`, parts };
};
const EXERCISES = [exercise('a', ['task', 'context']), exercise('b', ['task'])];

test('counts an exercise for every part that it asks for, and names the next', () => {
  const found = masteryOf(EXERCISES, { a: passed, b: { ...passed, state: 'begun', passedAt: null } });
  expect(found.find(({ id }) => id === 'task')).toMatchObject({ passed: 1, of: 2, next: { id: 'b' } });
  expect(found.find(({ id }) => id === 'context')).toMatchObject({ passed: 1, of: 1, next: undefined });
  expect(found.find(({ id }) => id === 'security')).toMatchObject({ passed: 0, of: 0 });
});

test('says what an import changes, and nothing of what stays', () => {
  const lines = changeLines([
    { id: 'progress', added: 2, changed: 1 },
    { id: 'drills', added: 0, changed: 0 },
  ]);
  expect(lines).toEqual(['exercises: 2 new, 1 changed']);
});
