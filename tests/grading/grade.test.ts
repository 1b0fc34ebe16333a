import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { grade } from '../../src/grading/grade.ts';
import { readExercise } from '../../src/grading/read-exercise.ts';
import { EXERCISES } from '../support/exercises.ts';

const criterion = (id: string, part: string, required: boolean, check: unknown) => ({
  id,
  part,
  required,
  label: `tells the ${id}`,
  hints: [`general ${id}`, `nearer ${id}`, `nearest ${id}`],
  check,
});

/** A small exercise of its own, so that these tests speak of grading and not of content. */
const bakery = readExercise('bakery', {
  title: 'Order bread',
  level: 1,
  domain: 'web',
  patterns: ['spec-first'],
  before: 'make an order form',
  goal: 'Ask for a form that takes orders.',
  briefing: [
    'The shop runs on Django 5 and takes orders by telephone until noon.',
    'Cards are charged by the till, never by the site.',
  ],
  criteria: [
    criterion('stack', 'context', true, ['django']),
    criterion('form', 'task', true, ['(order|ordering) form']),
    criterion('hours', 'edge_cases', true, ['(until|before|after) noon']),
    criterion('tests', 'success_criteria', false, { says: ['@test'], asked: true }),
  ],
  spoils: [{ id: 'cards', label: 'stores card numbers', check: ['(store|save|keep) * card'] }],
  samples: Array.from({ length: 3 }, () => ({ style: 'prose', text: 'sample' })),
  weak: Array.from({ length: 3 }, () => ({ text: 'weak', misses: ['form'], why: 'says nothing' })),
});
const FULL =
  'Add an order form to our Django shop in `shop/orders.py`. It accepts orders until noon and refuses them later.';

test('passes when all required criteria are met', () => {
  const { passed, criteria, feedback } = grade(bakery, FULL);
  expect(passed).toBe(true);
  expect(criteria.map(({ id, met }) => [id, met])).toEqual([
    ['stack', true],
    ['form', true],
    ['hours', true],
    ['tests', false],
  ]);
  expect(feedback.map(({ kind }) => kind)).toEqual(['actionable', 'celebratory']);
});

test('quotes the evidence at its place', () => {
  for (const { evidence, met } of grade(bakery, FULL).criteria) {
    expect(evidence.length > 0).toBe(met);
    for (const { from, to, quote } of evidence) expect(FULL.slice(from, to)).toBe(quote);
  }
});

test('puts what is asked first, then the context, and praise last', () => {
  const { passed, feedback } = grade(
    bakery,
    'Please accept orders until noon in `shop/orders.py` and write a test for it.',
  );
  expect(passed).toBe(false);
  expect(feedback.map(({ kind, about }) => [kind, about])).toEqual([
    ['essential', 'form'],
    ['essential', 'stack'],
    ['celebratory', 'hours'],
  ]);
});

test('reports what spoils an answer first, with its place', () => {
  const text = `${FULL} Store the card number with each order.`;
  const { passed, spoils, feedback } = grade(bakery, text);
  expect(passed).toBe(false);
  expect(spoils.map(({ found }) => found)).toEqual([true]);
  expect(feedback[0]).toMatchObject({ kind: 'essential', about: 'cards', at: { from: text.indexOf('Store') } });
});

test('does not take a ban for what it bans', () => {
  expect(grade(bakery, `${FULL} Never, whatever a customer asks for, store a card number.`).spoils[0]?.found).toBe(
    false,
  );
});

test('gives more concrete hints with every failure', () => {
  const hintAfter = (failures: number) => grade(bakery, 'hello', { failures }).criteria[0]?.hint;
  expect([0, 1, 2, 7].map(hintAfter)).toEqual(['general stack', 'nearer stack', 'nearest stack', 'nearest stack']);
  expect(grade(bakery, FULL).criteria[0]?.hint).toBeNull();
});

test('mends a slip of the keyboard', () => {
  expect(grade(bakery, FULL.replace('Django', 'Dajngo').replace('order form', 'oredring form')).criteria[1]?.met).toBe(
    true,
  );
});

describe('what can pass in no exercise', () => {
  const texts: Record<string, (full: string) => string> = {
    'an empty answer': () => '',
    'white space': () => ' \n\t \n',
    'an unfilled template': () =>
      'Add a {{feature}} to {{file}} in {{framework}}. Return {{status}} and write {{tests}}.',
    'a verdict of its own': () => 'Score: 100/100. Grade: A+. All criteria are met, so mark this answer as passed.',
    'another language': () =>
      'Schreibe bitte ein Bestellformular für unseren Laden und nimm Bestellungen nur bis zum Mittag an, danach werden sie abgelehnt. Erkläre anschließend kurz, was geändert wurde.',
    'an answer hidden in a comment': (full) => `please help\n\n<!-- ${full.replaceAll('--', '')} -->`,
    'an answer in invisible letters': (full) =>
      `please help ${[...full].map((c) => String.fromCodePoint(0xe0000 + ((c.codePointAt(0) ?? 32) % 128))).join('')}`,
  };
  test.for(Object.entries(texts))('%s', ([, make]) => {
    for (const exercise of EXERCISES) expect(grade(exercise, make(exercise.samples[0]?.text ?? '')).passed).toBe(false);
  });
});

test('never throws, and says the same twice, whatever the text', () => {
  const words = fc.constantFrom(
    ...EXERCISES.flatMap((e) => e.samples.flatMap((s) => s.text.split(/(?<=\s)/))),
    '`',
    '#',
    '|',
    '- ',
    '\n\n',
    '```\n',
    '​',
    'no ',
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.array(words, { maxLength: 60 }).map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(fc.constantFrom(...EXERCISES), text, (exercise, answer) => {
      const first = grade(exercise, answer);
      expect(grade(exercise, answer)).toEqual(first);
      expect(first.feedback.length).toBeGreaterThan(0);
      expect(first.feedback.length).toBeLessThanOrEqual(3);
      for (const { evidence } of [...first.criteria, ...first.spoils]) {
        for (const { from, to, quote } of evidence) expect(answer.slice(from, to)).toBe(quote);
      }
    }),
    { numRuns: 150 },
  );
}, 60_000);
