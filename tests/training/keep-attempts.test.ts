import { expect, test } from 'vitest';
import { attemptsToKeep, MOST_ATTEMPTS, MOST_TEXT } from '../../src/training/keep-attempts.ts';
import { attemptAt } from './attempts.ts';

const textsOf = (attempts: readonly { readonly text: string }[]) => attempts.map(({ text }) => text);
const many = (count: number, passed = false) => Array.from({ length: count }, (_, at) => attemptAt(at, { passed }));

test('keeps all within the limits, in the order of time', () => {
  expect(textsOf(attemptsToKeep([attemptAt(3), attemptAt(1), attemptAt(2)]))).toEqual(['text 1', 'text 2', 'text 3']);
});

test('lets the oldest that did not pass go first', () => {
  const attempts = [attemptAt(0, { passed: true }), ...many(MOST_ATTEMPTS + 2).slice(1)];
  const kept = attemptsToKeep(attempts);
  expect(kept).toHaveLength(MOST_ATTEMPTS);
  expect(textsOf(kept).slice(0, 2)).toEqual(['text 0', 'text 3']);
});

test('lets the oldest pass go when all the others passed, and keeps the latest attempt', () => {
  const kept = attemptsToKeep([...many(MOST_ATTEMPTS, true), attemptAt(59)]);
  expect(kept).toHaveLength(MOST_ATTEMPTS);
  expect(textsOf([...kept.slice(0, 1), ...kept.slice(-1)])).toEqual(['text 1', 'text 59']);
});

test('keeps fewer attempts when their texts are long, and the latest however long it is', () => {
  const long = 'x'.repeat(MOST_TEXT / 2);
  const attempts = [attemptAt(1, { text: long }), attemptAt(2, { text: `${long}y` }), attemptAt(3, { text: 'short' })];
  expect(textsOf(attemptsToKeep(attempts))).toEqual([`${long}y`, 'short']);
  expect(attemptsToKeep([attemptAt(1), attemptAt(2, { text: `${long}${long}z` })])).toHaveLength(1);
});
