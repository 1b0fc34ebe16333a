import { describe, expect, test } from 'vitest';
import { outcomeOf, scoreOf, timelineSummary } from '../../src/islands/exercise/attempt-words.ts';
import { comparables, sidesOf } from '../../src/islands/exercise/comparable.ts';
import { differenceWords } from '../../src/islands/exercise/difference-words.ts';
import { practiceSentence } from '../../src/islands/progress/practice-words.ts';
import type { Criterion } from '../../src/schemas/exercise.ts';
import { compare } from '../../src/training/difference.ts';
import { attemptAt } from '../training/attempts.ts';

const criterion = (id: string, required: boolean): Criterion => {
  return { id, part: 'task', required, label: id, hints: ['', '', ''], check: [id] };
};

describe('an attempt in words', () => {
  test('tells its score and the difference to the one before', () => {
    expect(scoreOf(attemptAt(1, { score: 71.4 }), undefined)).toBe('Score 71');
    expect(scoreOf(attemptAt(2, { score: 85 }), attemptAt(1, { score: 71.4 }))).toBe('Score 85 (+14)');
    expect(scoreOf(attemptAt(2, { score: 40 }), attemptAt(1, { score: 71 }))).toBe('Score 40 (−31)');
    expect(scoreOf(attemptAt(2, { score: 71.2 }), attemptAt(1, { score: 71.4 }))).toBe('Score 71');
  });

  test('tells the required points that it makes', () => {
    const exercise = { criteria: [criterion('a', true), criterion('b', true), criterion('c', false)] };
    expect(outcomeOf(attemptAt(1, { met: ['a', 'c'], missed: ['b'] }), exercise)).toBe('1 of 2 required points');
    expect(outcomeOf(attemptAt(1, { passed: true, met: ['a', 'b'] }), exercise)).toBe('Passed');
  });

  test('sums up the timeline by its latest', () => {
    expect(timelineSummary([attemptAt(1)])).toBe('1 attempt with a score of 50');
    expect(timelineSummary([attemptAt(1), attemptAt(2, { score: 80 })])).toBe(
      '2 attempts, the latest with a score of 80',
    );
  });
});

describe('what can be compared', () => {
  const exercise = { before: 'weak', samples: [{ style: 'prose' as const, text: 'strong' }] };
  const attempts = [attemptAt(1), attemptAt(2)];
  const idsOf = (open: boolean) => comparables(exercise, attempts, open).map(({ id }) => id);
  const [first = '', second = ''] = attempts.map(({ at }) => at);

  test('includes the samples only once they are open', () => {
    expect(idsOf(false)).toEqual(['before', first, second]);
    expect(idsOf(true)).toEqual(['before', first, second, 'sample-1']);
  });

  test('starts with the latest attempt and the one before, or the weak prompt', () => {
    const sides = (of: typeof attempts, chosen = {}) => {
      const { from, to } = sidesOf(comparables(exercise, of, false), of, chosen);
      return [from?.id, to?.id];
    };
    expect(sides(attempts)).toEqual([first, second]);
    expect(sides(attempts.slice(0, 1))).toEqual(['before', first]);
    expect(sides(attempts, { from: 'before', to: first })).toEqual(['before', first]);
    expect(sides(attempts, { from: 'sample-1', to: 'gone' })).toEqual([first, second]);
  });
});

test.each([
  ['Log all of it', 'Log none of it at all', '3 words added (underlined), 1 word removed (struck through).'],
  ['same', 'same', 'The two texts are the same.'],
  ['x', 'x'.repeat(20_001), 'Texts of more than 20,000 characters are not compared.'],
])('tells how much of %j differs', (from, to, words) => {
  expect(differenceWords(compare(from, to))).toBe(words);
});

test.each([
  [[], 'Days on which you check an exercise, solve a drill or answer the quiz are marked here.'],
  [[1, 2], 'Practised on 2 days of the last 28.'],
  [[1, 22, 27], 'Practised on 2 of the last 7 days and on 3 of the last 28.'],
  [[25, 26], 'Practised on 2 of the last 7 days and on 2 of the last 28. At the moment that is 2 days in a row.'],
])('says of practice on the days %j: %s', (marked: readonly number[], sentence) => {
  const days = Array.from({ length: 28 }, (_, index) => ({ noon: new Date(0), practised: marked.includes(index) }));
  expect(practiceSentence(days)).toBe(sentence);
});
