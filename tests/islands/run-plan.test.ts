import { expect, test } from 'vitest';
import { ownMinutes } from '../../src/islands/run/own-minutes.ts';
import { isPlan, readPlan } from '../../src/islands/run/read-plan.ts';
import { recordEntry } from '../../src/islands/run/record-entry.ts';
import { runPlanSchema } from '../../src/schemas/run.ts';
import { averagesOf } from '../../src/workflow/run/averages.ts';
import { SAMPLE, samplePlan, sampleRun } from '../support/sample-run.ts';

const typed = {
  title: ` ${SAMPLE.title} `,
  mode: 'delegated-task',
  minutes: { spec: '20', run: '20', review: ' 20', refine: '10' },
  specification: SAMPLE.specification,
  checklist: samplePlan().checklist,
} as const;

test('what was typed becomes a plan that fits the schema', () => {
  const read = readPlan({ ...typed, checklist: [...typed.checklist] });
  expect(read).toEqual(samplePlan());
  expect(isPlan(read) && runPlanSchema.safeParse(read).success).toBe(true);
});

test.each(['', '-5', '1.5', '1e3', '6001', 'ten'])('“%s” minutes are reported at their field', (review) => {
  const read = readPlan({ ...typed, checklist: [], minutes: { ...typed.minutes, review } });
  expect(read).toEqual({ review: expect.stringContaining('whole minutes') });
});

test('a task without a name is reported', () => {
  expect(readPlan({ ...typed, checklist: [], title: '  ' })).toEqual({ title: expect.stringContaining('name') });
});

test('a record becomes an entry of the prompt log', () => {
  const { run, end } = sampleRun();
  expect(recordEntry('abc', run, end)).toEqual({
    title: SAMPLE.title,
    text: SAMPLE.specification,
    tags: ['run', 'delegated-task'],
    rating: 4,
    notes: [
      'Delegated task, 3 rounds, accepted; 28 min spent, 1 h 10 min planned.',
      'What went well: The tests came first.',
      'What to change: Give an example with odd names.',
    ].join('\n'),
    assistant: '',
    source: { kind: 'run', id: 'abc' },
  });
});

test('own averages become the minutes of the next plan', () => {
  const { run } = sampleRun();
  expect(ownMinutes(averagesOf(Array(5).fill(run)))).toEqual({ spec: 4, run: 9, review: 9, refine: 6 });
  expect(ownMinutes(averagesOf([run]))).toBeNull();
});
