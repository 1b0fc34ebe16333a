import { expect, test } from 'vitest';
import type { ListedExercise } from '../../src/islands/progress/listed.ts';
import { masteryOf } from '../../src/islands/progress/mastery.ts';
import { changeLines } from '../../src/islands/progress/words.ts';
import { ANTI_PATTERN_IDS } from '../../src/linter/types.ts';
import { COMPONENT_IDS } from '../../src/schemas/component-ids.ts';

const passed = {
  state: 'passed',
  best: 90,
  failures: 0,
  passedAt: '2026-03-01T10:00:00Z',
  samplesShown: false,
} as const;
const exercise = (
  id: string,
  parts: ListedExercise['parts'],
  antiPatterns: ListedExercise['antiPatterns'] = [],
): ListedExercise => ({ id, title: id, level: 1, url: `/${id}/`, parts, antiPatterns });
const EXERCISES = [exercise('a', ['task', 'context'], ['lazy']), exercise('b', ['task'], ['lazy', 'novel'])];

test('counts an exercise for every part that it asks for, and names the next', () => {
  const found = masteryOf(COMPONENT_IDS, ({ parts }) => parts, EXERCISES, {
    a: passed,
    b: { ...passed, state: 'begun', passedAt: null },
  });
  expect(found.find(({ id }) => id === 'task')).toMatchObject({ passed: 1, of: 2, next: { id: 'b' } });
  expect(found.find(({ id }) => id === 'context')).toMatchObject({ passed: 1, of: 1, next: undefined });
  expect(found.find(({ id }) => id === 'security')).toMatchObject({ passed: 0, of: 0 });
});

test('counts an exercise for every anti-pattern that its weak prompt shows', () => {
  const found = masteryOf(ANTI_PATTERN_IDS, ({ antiPatterns }) => antiPatterns, EXERCISES, { a: passed });
  expect(found.map(({ id, passed, of, next }) => [id, passed, of, next?.id])).toEqual([
    ['lazy', 1, 2, 'b'],
    ['novel', 0, 1, 'b'],
    ['missing_constraints', 0, 0, undefined],
    ['kitchen_sink', 0, 0, undefined],
  ]);
});

test('says what an import changes, and nothing of what stays', () => {
  const lines = changeLines([
    { id: 'progress', added: 2, changed: 1 },
    { id: 'drills', added: 0, changed: 0 },
  ]);
  expect(lines).toEqual(['exercises: 2 new, 1 changed']);
});
