import { beforeEach, expect, test } from 'vitest';
import { beginExercise, progress, progressOf, recordCheck, showSamples, stateOf } from '../../src/stores/progress.ts';

beforeEach(() => progress.$value.set({}));

test('goes from new over begun to passed', () => {
  expect(stateOf('rate-limit')).toBe('new');
  beginExercise('rate-limit');
  expect(stateOf('rate-limit')).toBe('begun');
  recordCheck('rate-limit', true, 90);
  expect(stateOf('rate-limit')).toBe('passed');
});

test('keeps a pass, its date and the best score through later failures', () => {
  recordCheck('rate-limit', true, 90);
  const { passedAt } = progressOf('rate-limit') ?? {};
  recordCheck('rate-limit', false, 20);
  expect(progressOf('rate-limit')).toMatchObject({ state: 'passed', best: 90, failures: 1, passedAt });
  expect(passedAt).toMatch(/^\d{4}-/);
});

test('counts the checks that did not pass', () => {
  for (const score of [10, 30, 20]) recordCheck('rate-limit', false, score);
  expect(progressOf('rate-limit')).toMatchObject({ failures: 3, best: 30, passedAt: null });
});

test('remembers that samples were asked for, without a pass', () => {
  showSamples('rate-limit');
  expect(progressOf('rate-limit')).toMatchObject({ samplesShown: true, state: 'begun' });
});

test.each(['toString', '__proto__', 'constructor'])('knows nothing of an exercise called %s', (id) => {
  expect(stateOf(id)).toBe('new');
});
