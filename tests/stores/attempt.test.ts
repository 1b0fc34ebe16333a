import { atom } from 'nanostores';
import { beforeEach, expect, test } from 'vitest';
import type { Grade } from '../../src/grading/types.ts';
import { lint } from '../../src/linter/lint.ts';
import { createAttempt } from '../../src/stores/attempt.ts';
import type { Outcome } from '../../src/stores/judging.ts';
import { progress, progressOf } from '../../src/stores/progress.ts';

const ID = 'add-logging';
const gradeWith = (text: string, change: Partial<Grade>): Outcome<Grade> => ({
  ok: true,
  value: { passed: false, criteria: [], spoils: [], feedback: [], report: lint(text), ...change },
});

const gradeOf = (text: string) => gradeWith(text, {});

beforeEach(() => progress.$value.set({}));

test('is not checked before the first check', () => {
  expect(createAttempt(ID, atom('x'), gradeOf).$verdict.get()).toEqual({ state: 'not-checked' });
});

test('tells the grader how many checks failed before', async () => {
  const seen: number[] = [];
  const attempt = createAttempt(ID, atom('add logging'), (text, failures) => {
    seen.push(failures);
    return gradeOf(text);
  });
  for (let i = 0; i < 3; i++) await attempt.check();
  expect(seen).toEqual([0, 1, 2]);
  expect(attempt.$verdict.get().state).toBe('not-there-yet');
});

test('passes and records it', async () => {
  const attempt = createAttempt(ID, atom('good'), (text) => gradeWith(text, { passed: true }));
  await attempt.check();
  expect(attempt.$verdict.get().state).toBe('passed');
  expect(progressOf(ID)).toMatchObject({ state: 'passed', failures: 0 });
});

test.each([
  ['an empty text', ' \n', gradeOf, 'empty'],
  ['a text that is too long', 'x', (): Outcome<Grade> => ({ ok: false, reason: 'too-long' }), 'too-long'],
  [
    'another language',
    'hola',
    (text: string) => gradeWith(text, { report: { ...lint(text), language: 'unsupported' } }),
    'not-english',
  ],
])('could not check %s, and counts no failure', async (_, text, grade, reason) => {
  const attempt = createAttempt(ID, atom(text), grade);
  await attempt.check();
  expect(attempt.$verdict.get()).toEqual({ state: 'could-not-be-checked', text, reason });
  expect(progressOf(ID)).toBeUndefined();
});

test('takes one check at a time', async () => {
  let calls = 0;
  const attempt = createAttempt(ID, atom('x'), async (text) => {
    calls++;
    return gradeOf(text);
  });
  await Promise.all([attempt.check(), attempt.check()]);
  expect(calls).toBe(1);
});
