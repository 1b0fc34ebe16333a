import { describe, expect, test } from 'vitest';
import { PHASES, RULES_OF_THUMB, type RulesOfThumb } from '../../src/schemas/rules-of-thumb.ts';
import type { Situation } from '../../src/schemas/situation.ts';
import { minutesInWords } from '../../src/workflow/durations.ts';
import { readFacts } from '../../src/workflow/facts.ts';
import { planMinutes } from '../../src/workflow/minutes.ts';
import { planFor, situationWith } from './examples.ts';

const RULES = 'One rule\nAnother rule\nA third rule';
const usual: Partial<Situation> = { hours: '7.5', requirements: RULES, known: 'clear', coverage: 'good' };
const budgetOf = (answers: Partial<Situation>, rules: RulesOfThumb = RULES_OF_THUMB) =>
  planMinutes(readFacts(situationWith(answers)), 'delegated-task', rules);
const agentIn = (phase: string, answers: Partial<Situation>) =>
  planFor(situationWith(answers)).budget.phases.find((each) => each.phase === phase)?.agent;

test('a day of usual work takes what the guide says', () => {
  const { phases, total, loops, adjustments } = budgetOf(usual);
  expect(adjustments).toEqual([]);
  expect(phases.map(({ hand, agent }) => [hand, agent])).toEqual([
    [60, 45],
    [90, 20],
    [180, 30],
    [30, 45],
    [90, 40],
  ]);
  expect(total).toEqual({ hand: 450, agent: 180 });
  expect(loops).toEqual({ spec: 45, run: 50, review: 45, refine: 40 });
});

test('half a day stays within what the guide says of the loops', () => {
  const { loops } = budgetOf({ ...usual, hours: '4' });
  expect(loops.spec).toBeGreaterThanOrEqual(15);
  expect(loops.spec).toBeLessThanOrEqual(30);
  expect(loops.run).toBeGreaterThanOrEqual(5);
  expect(loops.run).toBeLessThanOrEqual(40);
  expect(loops.review).toBeGreaterThanOrEqual(15);
  expect(loops.review).toBeLessThanOrEqual(30);
});

test('the phases add up to the hours that were said', () => {
  for (const hours of ['0.1', '0.4', '1', '2,5', '7', '33', '200']) {
    const { phases, total } = budgetOf({ ...usual, hours });
    expect(phases.reduce((sum, { hand }) => sum + hand, 0)).toBe(total.hand);
    expect(phases.reduce((sum, { agent }) => sum + agent, 0)).toBe(total.agent);
    expect(Math.abs(total.hand - Number(hours.replace(',', '.')) * 60)).toBeLessThanOrEqual(2.5);
  }
});

describe('differs from the table', () => {
  test.each<[string, Partial<Situation>, string, number]>([
    ['longer to understand what is not known', { known: 'unknown' }, 'understand', 70],
    ['longer to understand new code', { experience: 'new' }, 'understand', 70],
    ['shorter to specify by a model', { repeated: 'yes', files: '50' }, 'understand', 35],
    ['longer for tests where there are none', { coverage: 'none' }, 'tests', 40],
    ['shorter for tests of a sketch', { task: 'Sketch a prototype of a picker.' }, 'tests', 10],
    ['longer to implement in pairs, less what rounding leaves', { known: 'unknown' }, 'implement', 85],
    ['shorter to review what was watched', { known: 'unknown' }, 'review', 25],
    ['longer to review what would hurt', { risk: 'high' }, 'review', 70],
    ['shorter to review a sketch', { task: 'Sketch a prototype of a picker.' }, 'review', 25],
    ['longer to refine what is not stated', { requirements: '' }, 'refine', 60],
  ])('%s', (_, answers, phase, minutes) => {
    expect(agentIn(phase, { ...usual, ...answers })).toBe(minutes);
  });
});

test('takes the figures that somebody put in', () => {
  const own = { ...RULES_OF_THUMB, review: { hand: 30, agent: 90 } };
  expect(budgetOf(usual, own).loops.review).toBe(90);
  const nothing = Object.fromEntries(PHASES.map((phase) => [phase, { hand: 0, agent: 0 }])) as RulesOfThumb;
  expect(budgetOf(usual, nothing).total).toEqual({ hand: 0, agent: 0 });
  const halfNothing = { ...nothing, review: { hand: 0, agent: 60 } };
  expect(budgetOf(usual, halfNothing).total.agent).toBe(60);
});

test('says when an assistant does not pay', () => {
  expect(budgetOf({ ...usual, hours: '0.3' }).verdict).toContain('do it by hand');
  expect(budgetOf(usual).verdict).toContain('pays');
  const slow = { ...RULES_OF_THUMB, refine: { hand: 90, agent: 230 } };
  expect(budgetOf(usual, slow).verdict).toContain('saving is small');
  const slower = { ...RULES_OF_THUMB, refine: { hand: 90, agent: 400 } };
  expect(budgetOf(usual, slower).verdict).toContain('saves no time');
});

test('says minutes in words', () => {
  expect([0, 5, 60, 95].map(minutesInWords)).toEqual(['0 min', '5 min', '1 h', '1 h 35 min']);
});
