import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lint } from '../../src/linter/lint.ts';
import { CHOICES, EMPTY_SITUATION, type Situation } from '../../src/schemas/situation.ts';
import { problemsIn } from '../../src/workflow/problems.ts';
import { QUESTIONS } from '../../src/workflow/questions.ts';
import { EXAMPLES, planFor, situationWith } from './examples.ts';

const GOOD = 85;
const unfilled = (text: string) =>
  lint(text)
    .findings.filter(({ rule }) => rule === 'unfilled-placeholder')
    .map(({ from, to }) => text.slice(from, to));
const withoutLines = (text: string, words: RegExp) =>
  text
    .split('\n')
    .filter((line) => !words.test(line))
    .join('\n');

test('there are at least four examples', () => {
  expect(EXAMPLES.length).toBeGreaterThanOrEqual(4);
});

describe.each(EXAMPLES)('the example $id', ({ situation }) => {
  test('makes sense and leaves no question open', () => {
    expect(problemsIn(situation)).toEqual({});
    const { gaps, specification, unknowns } = planFor(situation);
    expect(gaps).toEqual([]);
    expect(unfilled(specification)).toEqual([]);
    expect(unknowns).toEqual([]);
  });

  test(`gives a specification of ${GOOD} points or more, without a word that the linter minds`, () => {
    const report = lint(planFor(situation).specification);
    expect(report.score).toBeGreaterThanOrEqual(GOOD);
    expect(report.findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
  });

  test.each(['stack', 'today', 'requirements', 'integration', 'keep', 'check'] as const)(
    'asks instead of guessing when nothing is said about: %s',
    (field) => {
      const { gaps, specification } = planFor({ ...situation, [field]: '' });
      const gap = gaps.find((each) => each.field === field && each.id === field);
      expect(gap).toBeDefined();
      expect(specification).toContain(`Question: [${gap?.ask}]`);
      expect(unfilled(specification)).toEqual(gaps.map(({ ask }) => `[${ask}]`));
    },
  );
});

test('has its sections in the order of the guide', () => {
  const example = EXAMPLES.find(({ id }) => id === 'django-celery-export');
  const headings = planFor(example?.situation ?? EMPTY_SITUATION).specification.match(/^# .+$/gm);
  expect(headings).toEqual([
    '# Context',
    '# Task',
    '# Requirements',
    '# Integration points',
    '# Required tests',
    '# Way of working',
    '# Show at the end',
    '# Assumptions',
  ]);
});

describe('asks what is often decided nowhere', () => {
  const asks = (situation: Situation) => planFor(situation).gaps.map(({ id }) => id);
  test.each([
    ['who-may', 'django-celery-export', /owner/],
    ['bad-input', 'django-celery-export', /400|empty|Only/],
    ['twice', 'django-celery-export', /twice/],
    ['halfway', 'django-celery-export', /twice/],
    ['rounding', 'untested-prices', /cents?|Round/],
    ['way-back', 'orders-backfill', /rolled back/],
    ['locks', 'orders-backfill', /rows|lock|batch|concurrently/],
    ['destroyed', 'alb-logs', /replaced|in-place|destroy/],
    ['states', 'country-combobox', /loads|loaded|found|empty/],
    ['expected-actual', 'flaky-test', /expected|reproduce|actual/i],
    ['left-alone', 'monorepo-rename', /stays?|left alone/],
  ])('%s', (question, id, answer) => {
    const { situation } = EXAMPLES.find((each) => each.id === id) ?? { situation: EMPTY_SITUATION };
    expect(asks(situation)).not.toContain(question);
    const lacking = {
      ...situation,
      requirements: withoutLines(situation.requirements, answer),
      keep: 'The tests',
      check: 'The tests pass',
      today: withoutLines(situation.today, answer),
      integration: '`main`',
    };
    expect(lacking.requirements).not.toBe('');
    expect(asks(lacking)).toContain(question);
  });

  test('goal-figure', () => {
    const slow = situationWith({ task: 'Make the order list faster.', requirements: 'The list is the same as before' });
    expect(asks(slow)).toContain('goal-figure');
    expect(asks({ ...slow, requirements: 'It takes 300 ms instead of 2 s' })).not.toContain('goal-figure');
  });

  test('breaking-changes', () => {
    const upgrade = situationWith({ task: 'Upgrade our Next.js app from version 14 to 15.', requirements: 'It works' });
    expect(asks(upgrade)).toContain('breaking-changes');
    expect(asks({ ...upgrade, requirements: 'Of the breaking changes, async params apply' })).not.toContain(
      'breaking-changes',
    );
  });

  test('stake, when a mistake is said to be bad', () => {
    expect(asks(situationWith({ risk: 'high' }))).toContain('stake');
    expect(asks(situationWith({ risk: 'low' }))).not.toContain('stake');
  });

  test('no model for a sketch, which may invent its own way', () => {
    expect(asks(situationWith({}))).toContain('model');
    expect(asks(situationWith({ task: 'Sketch a prototype of a seat picker.' }))).not.toContain('model');
  });

  test('every question is tried here or with the examples', () => {
    const tried =
      'stack today requirements integration keep check model stake who-may bad-input twice halfway rounding way-back locks destroyed states expected-actual left-alone goal-figure breaking-changes';
    expect(QUESTIONS.map(({ id }) => id).toSorted()).toEqual(tried.split(' ').toSorted());
  });
});

test.each(QUESTIONS)('the linter knows “$ask” for a gap', ({ ask }) => {
  expect(unfilled(`Add paging to \`GET /orders\`. Question: [${ask}]`)).toEqual([`[${ask}]`]);
});

test('sets the way of working by the mode', () => {
  const pair = planFor(situationWith({ known: 'unknown' })).specification;
  expect(pair).toContain('one step of at most 15 lines');
  const bulk = planFor(situationWith({ known: 'clear', repeated: 'yes', files: '30', model: '`a.ts`' })).specification;
  expect(bulk).toContain('First do `a.ts` only');
  expect(bulk).not.toContain('Change none of their signatures');
  const risky = planFor(situationWith({ known: 'clear', coverage: 'good', risk: 'high' })).specification;
  expect(risky).toContain('First send your plan in five lines and wait.');
  const kept = { known: 'clear', coverage: 'good', behaviour: 'stays' } as const;
  expect(planFor(situationWith(kept)).specification).toContain('Send the tests of what the code does today first');
  const upgrade = planFor(situationWith({ ...kept, task: 'Upgrade our app from version 14 to 15.' })).specification;
  expect(upgrade).toContain('than those that the upgrade needs');
  expect(upgrade).not.toContain('and no dependency');
  expect(planFor(situationWith({ pressure: 'today' })).specification).toContain('propose a smaller first slice');
});

test('asks for the tests that the work needs', () => {
  const tests = (answers: Partial<Situation>) =>
    /# Required tests\n(.*?)\n\n/s.exec(planFor(situationWith(answers)).specification)?.[1];
  expect(tests({ behaviour: 'stays', coverage: 'none' })).toContain("pins down today's behaviour");
  expect(tests({ task: 'Sketch a prototype of a seat picker.' })).toContain('No automated tests');
  expect(tests({ task: 'Mend the bug in the totals.', known: 'clear' })).toContain('shown failing first');
  expect(tests({ task: 'Add a bucket with Terraform.' })).toContain('before anything is applied');
  expect(tests({ repeated: 'yes', known: 'clear', files: '20' })).toContain('stay green and unchanged');
  expect(tests({ requirements: '1. First rule\n2) Second rule.' })).toContain('One for each requirement, 1 to 2');
});

test('takes the numbers and bullets that were typed for what they are', () => {
  const { specification } = planFor(situationWith({ requirements: '1. First\n- Second!\n\n3) Third.' }));
  expect(specification).toContain('1. First.\n2. Second!\n3. Third.');
});

const anySituation: fc.Arbitrary<Situation> = fc
  .record({
    ...Object.fromEntries(
      Object.entries(EMPTY_SITUATION)
        .filter(([field]) => !(field in CHOICES))
        .map(([field]) => [
          field,
          fc.oneof(fc.string({ maxLength: 60 }), fc.constantFrom('', '12', 'a Django job', '\n- x\n')),
        ]),
    ),
    ...Object.fromEntries(Object.entries(CHOICES).map(([field, values]) => [field, fc.constantFrom(...values)])),
  })
  .map((given) => ({ ...EMPTY_SITUATION, ...given }));

test('whatever is typed, a plan comes out, the same each time, and every gap stands in the specification', () => {
  fc.assert(
    fc.property(anySituation, (situation) => {
      const plan = planFor(situation);
      expect(planFor(situation)).toEqual(plan);
      for (const { ask } of plan.gaps) expect(plan.specification).toContain(`[${ask}]`);
      expect(plan.budget.phases.every(({ hand, agent }) => hand >= 0 && agent >= 0)).toBe(true);
    }),
    { numRuns: 200 },
  );
});
