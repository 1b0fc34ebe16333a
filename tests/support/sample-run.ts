import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Run, RunPlan } from '../../src/schemas/run.ts';
import { startClock, stopClock } from '../../src/workflow/run/clock.ts';
import { messagesFor } from '../../src/workflow/run/messages.ts';
import { beginRound, changeRecord, closeRun, finish, goTo, newRun, toggleTick } from '../../src/workflow/run/moves.ts';

// Not written into the call below: where there is a document, Vite would take it for an asset.
const REVIEW = '../../src/content/checklists/review.yaml';
const list: { items: { id: string; point: string }[] } = parse(readFileSync(new URL(REVIEW, import.meta.url), 'utf8'));

/** What is typed in the sample run, for tests that type it. */
export const SAMPLE = {
  title: 'Export labels as CSV',
  specification: 'Add `GET /labels.csv` (Rails 8).\n\n1. Columns id and name, as in:\n\n```csv\nid,name\n7,"a, b"\n```',
  decided: 'UTF-8 with a byte order mark, since Excel reads it.',
  finding: 'Requirement 1: a comma in a name breaks the row. Expected quotes.',
  learnt: 'Names hold commas and line ends.',
  well: 'The tests came first.',
  change: 'Give an example with odd names.',
  /** Its first moment; noon, so that the day is the same in nearly all time zones. */
  begins: new Date('2026-03-02T12:00:00.000Z'),
} as const;

/** The plan of the sample run, as the form makes it. */
export const samplePlan = (): RunPlan => ({
  title: SAMPLE.title,
  mode: 'delegated-task',
  minutes: { spec: 20, run: 20, review: 20, refine: 10 },
  specification: SAMPLE.specification,
  checklist: list.items.map(({ id, point }) => ({ id, text: point })),
  messages: messagesFor(SAMPLE.title),
});

/** A run over three rounds: 4 minutes of specification, then 3 minutes in each loop of each round. */
export function sampleRun(): { readonly run: Run; readonly end: Date } {
  let now = SAMPLE.begins;
  const minutesLater = (minutes: number) => {
    now = new Date(now.getTime() + minutes * 60_000);
    return now;
  };
  let run = startClock(newRun(samplePlan(), now), now);
  run = goTo({ ...run, notes: { ...run.notes, spec: SAMPLE.decided } }, 'run', minutesLater(4));
  for (const _ of ['first', 'second']) {
    run = goTo(run, 'review', minutesLater(3));
    run = toggleTick(run, 'imports');
    run = goTo({ ...run, notes: { ...run.notes, review: SAMPLE.finding } }, 'refine', minutesLater(3));
    run = beginRound({ ...run, notes: { ...run.notes, refine: SAMPLE.learnt } }, 'refined', minutesLater(3));
  }
  run = goTo(run, 'review', minutesLater(3));
  run = toggleTick(toggleTick(run, 'imports'), 'tests-behaviour');
  run = closeRun(stopClock(run, minutesLater(3)), 'accepted', now);
  run = changeRecord(run, { well: SAMPLE.well, change: SAMPLE.change, rating: 4 });
  return { run: finish(run, now), end: now };
}
