import { expect, test } from 'vitest';
import { runSchema } from '../../../src/schemas/run.ts';
import { averagesOf } from '../../../src/workflow/run/averages.ts';
import { startClock } from '../../../src/workflow/run/clock.ts';
import { refineMessage, startOverMessage } from '../../../src/workflow/run/messages.ts';
import {
  beginRound,
  closeRun,
  currentRound,
  finish,
  goTo,
  isClosed,
  isFinished,
  newRun,
  reopen,
  toggleTick,
} from '../../../src/workflow/run/moves.ts';
import { totalsOf } from '../../../src/workflow/run/totals.ts';
import { SAMPLE, samplePlan, sampleRun } from '../../support/sample-run.ts';

const now = SAMPLE.begins;
const fresh = newRun(samplePlan(), now);

test('ticks belong to a round; the next one begins without', () => {
  const ticked = toggleTick(toggleTick(toggleTick(fresh, 'imports'), 'limits'), 'imports');
  expect(currentRound(ticked).ticked).toEqual(['limits']);
  const next = beginRound(ticked, 'refined', now);
  expect(next.rounds).toEqual([
    { ticked: ['limits'], outcome: 'refined' },
    { ticked: [], outcome: 'open' },
  ]);
});

test('refined, it is run again; started over, it is specified again', () => {
  const refining = goTo(fresh, 'refine', now);
  expect(beginRound(refining, 'refined', now).loop).toBe('run');
  expect(beginRound(refining, 'restarted', now).loop).toBe('spec');
});

test('a run is closed, finished and opened again; the clock stands by then', () => {
  const closed = closeRun(startClock(fresh, now), 'accepted', now);
  expect([closed.clock, isClosed(closed), isFinished(closed)]).toEqual([null, true, false]);
  const finished = finish(closed, now);
  expect(isFinished(finished)).toBe(true);
  const again = reopen(finished);
  expect([isClosed(again), isFinished(again)]).toEqual([false, false]);
});

test('times add up for each loop and together', () => {
  const { run, end } = sampleRun();
  const { loops, together } = totalsOf(run, end);
  expect(loops.map(({ spent }) => spent / 60)).toEqual([4, 9, 9, 6]);
  expect(together).toEqual({ planned: 70 * 60, spent: 28 * 60 });
});

test('the sample run fits its schema', () => {
  expect(runSchema.parse(sampleRun().run)).toEqual(sampleRun().run);
});

test('messages carry what was written down, and a gap where nothing was', () => {
  const { run } = sampleRun();
  expect(refineMessage(run)).toMatch(/is right; keep it.*Findings:\nRequirement 1: a comma/s);
  expect(refineMessage(fresh)).toMatch(/Findings:\n- …/);
  expect(startOverMessage(run)).toMatch(/We start over.*What we learnt:\nNames hold commas.*GET \/labels\.csv/s);
  expect(startOverMessage(run)).not.toContain(SAMPLE.finding);
});

test('a start-over message that holds the specification already holds it once', () => {
  const messages = { ...fresh.plan.messages, startOver: `Start over.\n\n${SAMPLE.specification}` };
  const message = startOverMessage({ ...fresh, plan: { ...fresh.plan, messages } });
  expect(message.split('GET /labels.csv')).toHaveLength(2);
});

test('averages wait for five finished runs and leave out those that are open or were not timed', () => {
  const { run } = sampleRun();
  const longer = { ...run, rounds: run.rounds.slice(2), spent: { ...run.spent, spec: 840 } };
  expect(averagesOf([run, run, run, run, fresh])).toEqual({ enough: false, missing: 1 });
  expect(averagesOf([])).toEqual({ enough: false, missing: 5 });
  const untimed = { ...run, spent: fresh.spent };
  expect(averagesOf([run, run, run, run, untimed])).toEqual({ enough: false, missing: 1 });
  const averages = averagesOf([run, run, run, run, longer, fresh, untimed]);
  expect(averages).toMatchObject({ enough: true, runs: 5, rounds: 2.6 });
  if (averages.enough) expect(averages.loops[0]).toEqual({ loop: 'spec', planned: 1200, spent: 360 });
});
