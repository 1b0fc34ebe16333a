import type { Loop, Round, Run, RunPlan, RunRecord } from '../../schemas/run.ts';
import { startClock, stopClock } from './clock.ts';

const NEW_ROUND: Round = { ticked: [], outcome: 'open' };

/** A run that stands before its first loop. */
export function newRun(plan: RunPlan, now: Date): Run {
  return {
    plan,
    createdAt: now.toISOString(),
    updatedAt: now.toISOString(),
    loop: 'spec',
    rounds: [NEW_ROUND],
    spent: { spec: 0, run: 0, review: 0, refine: 0 },
    notes: { spec: '', run: '', review: '', refine: '' },
    clock: null,
    record: { well: '', change: '', rating: null, finishedAt: null },
  };
}

/** The round that the run is in, or ended with. */
export function currentRound({ rounds }: Run): Round {
  const last = rounds.at(-1);
  if (!last) throw new Error('expected a run with a round');
  return last;
}

const withCurrentRound = (run: Run, change: Partial<Round>): Run => ({
  ...run,
  rounds: run.rounds.with(-1, { ...currentRound(run), ...change }),
});

/** Goes to a loop; a clock that runs goes along. */
export function goTo(run: Run, loop: Loop, now: Date): Run {
  if (loop === run.loop) return run;
  const moved = { ...stopClock(run, now), loop };
  return run.clock ? startClock(moved, now) : moved;
}

/** Ticks a point of the checklist in the current round, or takes the tick back. */
export function toggleTick(run: Run, id: string): Run {
  const { ticked } = currentRound(run);
  return withCurrentRound(run, {
    ticked: ticked.includes(id) ? ticked.filter((other) => other !== id) : [...ticked, id],
  });
}

/** Ends the round and begins another: refined, it is run again; restarted, it is specified again. */
export function beginRound(run: Run, ended: 'refined' | 'restarted', now: Date): Run {
  const { rounds } = withCurrentRound(run, { outcome: ended });
  return goTo({ ...run, rounds: [...rounds, NEW_ROUND] }, ended === 'refined' ? 'run' : 'spec', now);
}

/** Ends the last round. The record is still to be written. */
export function closeRun(run: Run, outcome: 'accepted' | 'by-hand', now: Date): Run {
  return withCurrentRound(stopClock(run, now), { outcome });
}

/** Whether the last round has ended. */
export const isClosed = (run: Run): boolean => currentRound(run).outcome !== 'open';

/** Whether the record has been written. */
export const isFinished = ({ record }: Run): boolean => record.finishedAt !== null;

/** Goes back into the last round. */
export function reopen(run: Run): Run {
  return withCurrentRound({ ...run, record: { ...run.record, finishedAt: null } }, { outcome: 'open' });
}

/** Changes what the record says. */
export const changeRecord = (run: Run, change: Partial<RunRecord>): Run => ({
  ...run,
  record: { ...run.record, ...change },
});

/** Finishes a run whose last round has ended. */
export const finish = (run: Run, now: Date): Run => changeRecord(run, { finishedAt: now.toISOString() });
