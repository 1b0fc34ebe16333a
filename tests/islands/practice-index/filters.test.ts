import { expect, test } from 'vitest';
import { countText, wordsOf } from '../../../src/islands/practice-index/filter-words.ts';
import {
  choicesOf,
  filterEntries,
  type IndexEntry,
  NO_FILTERS,
  queryOf,
  readFilters,
} from '../../../src/islands/practice-index/filters.ts';
import type { ExerciseProgress, Progress } from '../../../src/schemas/progress.ts';

const entry = (id: string, level: IndexEntry['level'], domain: string, patterns: string[]): IndexEntry => {
  return { id, title: id, goal: 'A goal.', level, domain, patterns, url: `/practice/${id}/` };
};
const ENTRIES = [
  entry('logging', 1, 'web', ['example-driven']),
  entry('limits', 3, 'web', ['spec-first', 'test-driven']),
  entry('report', 3, 'data', ['test-driven']),
];
const CHOICES = choicesOf(ENTRIES);
const done: ExerciseProgress = { state: 'passed', best: 90, failures: 0, passedAt: null, samplesShown: false };
const PROGRESS: Progress = { limits: done, report: { ...done, state: 'begun', best: 40 } };

const idsWith = (filters: Partial<typeof NO_FILTERS>) =>
  filterEntries(ENTRIES, { ...NO_FILTERS, ...filters }, PROGRESS).map(({ id }) => id);

test('offers each answer that some exercise has, once and in order', () => {
  expect(CHOICES).toEqual({
    level: ['1', '3'],
    domain: ['data', 'web'],
    pattern: ['example-driven', 'spec-first', 'test-driven'],
    state: ['new', 'begun', 'passed'],
  });
});

test('shows everything without filters', () => {
  expect(idsWith({})).toEqual(['logging', 'limits', 'report']);
});

test('narrows by level, domain, pattern and state, and by all of them together', () => {
  expect(idsWith({ level: '3' })).toEqual(['limits', 'report']);
  expect(idsWith({ domain: 'web' })).toEqual(['logging', 'limits']);
  expect(idsWith({ pattern: 'test-driven' })).toEqual(['limits', 'report']);
  expect(idsWith({ state: 'new' })).toEqual(['logging']);
  expect(idsWith({ state: 'begun' })).toEqual(['report']);
  expect(idsWith({ level: '3', domain: 'web', pattern: 'spec-first', state: 'passed' })).toEqual(['limits']);
  expect(idsWith({ level: '1', state: 'passed' })).toEqual([]);
});

test('reads back the query that it writes', () => {
  const filters = { level: '3', domain: '', pattern: 'test-driven', state: 'passed' };
  expect(queryOf(filters)).toBe('?level=3&pattern=test-driven&state=passed');
  expect(readFilters(queryOf(filters), CHOICES)).toEqual(filters);
  expect(queryOf(NO_FILTERS)).toBe('');
});

test('ignores what no exercise has, and what is no filter', () => {
  expect(readFilters('?level=9&domain=__proto__&state=PASSED&utm=x&pattern=', CHOICES)).toEqual(NO_FILTERS);
  expect(readFilters('%E0%A4%A&level=1', CHOICES)).toEqual({ ...NO_FILTERS, level: '1' });
});

test('says how many are shown', () => {
  expect(countText(12, 12)).toBe('12 exercises');
  expect(countText(3, 12)).toBe('3 of 12 exercises');
  expect(countText(1, 1)).toBe('1 exercise');
  expect(countText(0, 12)).toBe('No exercise fits');
});

test('writes ids as words', () => {
  expect(wordsOf('spec-first')).toBe('Spec first');
});
