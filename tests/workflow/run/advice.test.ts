import { describe, expect, test } from 'vitest';
import type { Run } from '../../../src/schemas/run.ts';
import { type AdviceAnswers, adviceFor } from '../../../src/workflow/run/advice.ts';
import { QUESTIONS, ROWS } from '../../../src/workflow/run/advice-table.ts';
import { roundLabel, roundNotice } from '../../../src/workflow/run/attempts.ts';
import { beginRound, newRun } from '../../../src/workflow/run/moves.ts';
import { SAMPLE, samplePlan } from '../../support/sample-run.ts';

const ROUNDS = { r: 'refined', s: 'restarted' } as const;

/** A run after rounds that ended so: `r` refined, `s` started over. */
const runAfter = (ends: string): Run =>
  [...ends].reduce(
    (run, end) => beginRound(run, ROUNDS[end as keyof typeof ROUNDS], SAMPLE.begins),
    newRun(samplePlan(), SAMPLE.begins),
  );

const allAnswers = QUESTIONS.reduce<AdviceAnswers[]>(
  (sofar, { id, options }) => sofar.flatMap((answers) => options.map((option) => ({ ...answers, [id]: option.id }))),
  [{}],
);
const FINE = { structure: 'right', findings: 'style', course: 'closer', memory: 'knows' };

describe('refine or start over', () => {
  test.each([
    ['style', '', {}, 'style', 'refine'],
    ['a missing edge test', 'r', { findings: 'edge-tests' }, 'edge-tests', 'refine'],
    ['a wrong import', '', { findings: 'import' }, 'import', 'refine'],
    ['a misread requirement', 's', { findings: 'misread' }, 'misread', 'refine'],
    ['a wrong approach', '', { structure: 'wrong' }, 'wrong-approach', 'restart'],
    ['a wrong specification', '', { findings: 'specification' }, 'wrong-specification', 'restart'],
    ['going in circles', 'r', { course: 'circles' }, 'circles', 'restart'],
    ['a lost context', 'r', { memory: 'lost' }, 'context-lost', 'restart'],
    ['too many findings', '', { findings: 'many' }, 'many', 'restart'],
    ['style in the third round', 'rr', {}, 'third-round', 'restart'],
    ['style in the fourth round', 'rrr', {}, 'third-round', 'restart'],
    ['style in a fresh attempt', 'rrs', {}, 'style', 'refine'],
    ['the third round of a second attempt', 'rrsrr', {}, 'twice-through', 'by-hand'],
  ])('%s', (_, ends, answers, row, way) => {
    expect(adviceFor(runAfter(ends), { ...FINE, ...answers })).toMatchObject({ id: row, way });
  });

  test('waits until every question is answered with an option that exists', () => {
    for (const { id } of QUESTIONS) expect(adviceFor(runAfter(''), { ...FINE, [id]: 'nothing' })).toBeNull();
    expect(adviceFor(runAfter(''), {})).toBeNull();
  });

  test('has a row for every combination, and a combination for every row', () => {
    const rows = ['', 'rr', 'rrsrr', 's'].flatMap((ends) =>
      allAnswers.map((answers) => adviceFor(runAfter(ends), answers)?.id),
    );
    expect(rows).not.toContain(undefined);
    expect([...new Set(rows)].toSorted()).toEqual(ROWS.map(({ id }) => id).toSorted());
  });

  test('never advises to refine against a sign that speaks for a fresh start', () => {
    const bad = allAnswers.filter(
      ({ structure, course, memory }) => structure === 'wrong' || course === 'circles' || memory === 'lost',
    );
    expect(bad.filter((answers) => adviceFor(runAfter(''), answers)?.way === 'refine')).toEqual([]);
  });

  test('names only questions and options that exist', () => {
    const known: Record<string, readonly string[]> = Object.fromEntries(
      QUESTIONS.map(({ id, options }) => [id, options.map((option) => option.id)]),
    );
    const strange = ROWS.flatMap(({ when }) => Object.entries(when))
      .filter(([id]) => !['round', 'attempt'].includes(id))
      .filter(([id, options]) => options.some((option) => !known[id]?.includes(option)));
    expect(strange).toEqual([]);
  });
});

describe('the advice of the third round', () => {
  test.each(['', 'r', 's', 'rs', 'rrs', 'rrsr'])('is not given after the rounds “%s”', (ends) => {
    expect(roundNotice(runAfter(ends))).toBeNull();
  });

  test('is to start over, with the reasons', () => {
    const notice = roundNotice(runAfter('rr'));
    expect(notice?.title).toBe('Round 3: start over with a better specification');
    expect(notice?.because.join(' ')).toMatch(/specification.*muddied.*learnt/s);
  });

  test('is to do it by hand when a second attempt needs a third round, too', () => {
    expect(roundNotice(runAfter('rrsrr'))?.title).toContain('by hand');
  });
});

test.each([
  ['', 'Round 1'],
  ['rr', 'Round 3'],
  ['rrs', 'Attempt 2, round 1'],
  ['rrsr', 'Attempt 2, round 2'],
])('after “%s” it is called %s', (ends, label) => {
  expect(roundLabel(runAfter(ends))).toBe(label);
});
