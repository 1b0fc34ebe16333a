import { expect, test } from 'vitest';
import { readExercise } from '../../src/grading/read-exercise.ts';
import { EXERCISES } from '../support/exercises.ts';

/** The first exercise as its file holds it, with one thing changed. */
function changed(change: (data: Record<string, never> & Record<string, unknown>) => void): unknown {
  const { id: _, ...data } = structuredClone(EXERCISES[0]) as never as Record<string, never> & Record<string, unknown>;
  change(data);
  return data;
}

function errorFor(
  change: (data: {
    criteria: Record<string, unknown>[];
    weak: Record<string, unknown>[];
    [key: string]: unknown;
  }) => void,
): string {
  try {
    readExercise('demo', changed(change as never));
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  return 'no error';
}
const setCheck = (check: unknown) => errorFor(({ criteria }) => Object.assign(criteria[1] ?? {}, { check }));

test('accepts the exercise as it is', () => expect(errorFor(() => {})).toBe('no error'));

test('names the file, the criterion and the field', () => {
  expect(setCheck({ near: [['log'], { number: 'many' }] })).toBe(
    'demo.yaml: criterion "what", check.near.1.number: Invalid input: expected number, received string; found "many"',
  );
});

test('says which kinds of check there are', () => {
  expect(setCheck({ sayz: ['log'] })).toMatch(
    /^demo\.yaml: criterion "what", check: expected a list of phrases or one of says, forbids, .*; found sayz$/,
  );
  expect(setCheck({ says: ['log'], number: 3 })).toContain('expected one kind of check; found says and number');
  expect(setCheck(7)).toContain('found number');
});

test('reports a phrase that cannot be read', () => {
  expect(setCheck({ any: [{ says: ['log (every|each'] }] })).toBe(
    'demo.yaml: criterion "what", check: phrase "log (every|each": a "(" is never closed',
  );
  expect(setCheck({ says: ['log @nothing-known'] })).toContain('unknown list @nothing-known');
});

test('reports keys that mean nothing', () => {
  expect(setCheck({ says: ['log'], askd: true })).toContain('check: Unrecognized key: "askd"');
  expect(errorFor((data) => Object.assign(data, { titel: 'x' }))).toContain('Unrecognized key: "titel"');
});

test('reports what is missing', () => {
  expect(errorFor((data) => delete data.goal)).toBe(
    'demo.yaml: goal: Invalid input: expected string, received undefined; found nothing',
  );
  expect(errorFor(({ criteria }) => delete criteria[0]?.hints)).toContain('criterion "where", hints: ');
});

test('reports ids that are used twice or not at all', () => {
  expect(errorFor(({ criteria }) => Object.assign(criteria[1] ?? {}, { id: 'where' }))).toContain(
    'found "where" twice',
  );
  expect(errorFor(({ weak }) => Object.assign(weak[0] ?? {}, { misses: ['nowhere'] }))).toMatch(
    /weak answer 1, misses: expected ids of criteria or spoils \(.*\); found nowhere$/,
  );
});

test('reports all problems at once', () => {
  expect(errorFor((data) => Object.assign(data, { level: 9, domain: 'Web Dev' })).split('\n')).toHaveLength(2);
});
