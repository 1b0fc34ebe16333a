import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { lint } from '../../src/linter/lint.ts';
import {
  type Answers,
  allAnswers,
  answersIn,
  decide,
  isComplete,
  starterFor,
  toAnswersFragment,
} from '../../src/picker/decide.ts';
import { pickerSchema } from '../../src/schemas/picker.ts';

const FILE = new URL('../../src/content/picker/patterns.yaml', import.meta.url);
const table = pickerSchema.parse(parse(readFileSync(FILE, 'utf8')));
const known: Answers = {
  stand: 'known',
  behaviour: 'free',
  example: 'none',
  size: 'small',
  check: 'tests',
  risk: 'mild',
};

test('every row is reached by some answers', () => {
  const reached = new Set(allAnswers(table).map((answers) => decide(table, answers).id));
  expect(table.rows.map(({ id }) => id).filter((id) => !reached.has(id))).toEqual([]);
});

test('every pattern is advised somewhere', () => {
  const advised = new Set(table.rows.flatMap(({ patterns }) => patterns));
  expect(advised.size).toBe(14);
});

describe.each<[string, Answers, string[], string]>([
  ['something fails', { ...known, stand: 'fails' }, ['error-driven'], 'pair'],
  ['a review is wanted', { ...known, stand: 'judge' }, ['role-based'], 'delegated'],
  ['places have to be found', { ...known, stand: 'find' }, ['workspace'], 'pair'],
  [
    'many places have to be found and changed',
    { ...known, stand: 'find', size: 'many' },
    ['workspace', 'bulk-refactor'],
    'bulk',
  ],
  [
    'nobody can verify',
    { ...known, check: 'nobody', size: 'large' },
    ['pair-programming', 'reason-before-code'],
    'pair',
  ],
  ['the solution is unknown', { ...known, stand: 'unknown' }, ['progressive-refinement', 'pair-programming'], 'pair'],
  [
    'it is unknown and hurts',
    { ...known, stand: 'unknown', risk: 'hurts' },
    ['reason-before-code', 'progressive-refinement'],
    'pair',
  ],
  ['there are several ways', { ...known, stand: 'several' }, ['comparative'], 'pair'],
  [
    'the same change is needed everywhere',
    { ...known, size: 'many' },
    ['bulk-refactor', 'constrained-refactoring'],
    'bulk',
  ],
  ['behaviour must stay', { ...known, behaviour: 'fixed' }, ['constrained-refactoring'], 'delegated'],
  [
    'behaviour must stay and it is large',
    { ...known, behaviour: 'fixed', size: 'large' },
    ['constrained-refactoring', 'incremental'],
    'delegated',
  ],
  ['it is known, large and tested', { ...known, size: 'large' }, ['spec-first', 'delegated-task'], 'delegated'],
  ['it is large and hurts', { ...known, size: 'large', risk: 'hurts' }, ['incremental', 'spec-first'], 'delegated'],
  ['cases can be listed', { ...known, example: 'cases' }, ['test-driven'], 'delegated'],
  ['it is small and hurts', { ...known, risk: 'hurts' }, ['reason-before-code', 'test-driven'], 'pair'],
  ['there is a model', { ...known, example: 'model' }, ['example-driven', 'workspace'], 'delegated'],
  ['it is small, known and harmless', known, ['workspace', 'test-driven'], 'delegated'],
])('when %s', (_, answers, patterns, mode) => {
  test('advises the fitting patterns, with a reason and a mode', () => {
    const row = decide(table, answers);
    expect(row.patterns).toEqual(patterns);
    expect(row.mode).toBe(mode);
    expect(row.because.length).toBeGreaterThan(0);
  });
});

test('answers survive the address, and strange ones are dropped', () => {
  expect(answersIn(toAnswersFragment(known), table)).toEqual(known);
  expect(answersIn('#v1:stand=nowhere&size=many&x=<b>', table)).toEqual({ size: 'many' });
  expect(answersIn('#v2:stand=known', table)).toEqual({});
  expect(isComplete(table, known)).toBe(true);
  expect(isComplete(table, { stand: 'known' })).toBe(false);
});

test('the start follows from the answers and leaves gaps that the linter does not take for content', () => {
  const starter = starterFor(['The cases, one a line.'], table, { ...known, behaviour: 'fixed', risk: 'hurts' });
  expect(starter).toContain('Must stay as it is');
  expect(starter).toContain('the risks, the worst first');
  expect(starter).toContain('- The cases, one a line.');
  expect(lint(starter).score).toBeLessThan(80);
});
