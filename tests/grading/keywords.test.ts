import { expect, test } from 'vitest';
import { grade } from '../../src/grading/grade.ts';
import { EXERCISES } from '../support/exercises.ts';

/** Ids of the criteria that an answer to an exercise meets. */
function metBy(id: string, text: string): string[] {
  const exercise = EXERCISES.find((e) => e.id === id);
  if (!exercise) throw new Error(`expected an exercise called ${id}`);
  return grade(exercise, text)
    .criteria.filter((c) => c.met)
    .map((c) => c.id);
}

test('terms strung together convey nothing', () => {
  const terms = 'streaming, bad rows, retries, exponential backoff, SAM template, notification counts, best practices';
  expect(metBy('csv-import-lambda', `${terms}.`)).toEqual([]);
});

test('a list of what is left out still counts', () => {
  const text =
    'Out of scope: user accounts, course catalogue, payments, invoices, waiting lists, admin dashboard, mobile app.';
  expect(metBy('shop-in-one-go', text)).toContain('phased');
});
