import type { Loop, Run } from '../../schemas/run.ts';

/** Pages say every so often that they see the clock run, in seconds. */
export const BEAT = 30;

/** Nobody saw the clock for longer than this: the page was closed or asleep; in seconds. */
export const LONGEST_UNSEEN = 5 * 60;

const secondsSince = (moment: string, now: Date) =>
  Math.max(0, Math.round((now.getTime() - Date.parse(moment)) / 1000));

/** For how many seconds nobody saw the clock run, if that is long enough to ask about; else 0. */
export function unseenSeconds({ clock }: Run, now: Date): number {
  const seconds = clock ? secondsSince(clock.seen, now) : 0;
  return seconds > LONGEST_UNSEEN ? seconds : 0;
}

/** Seconds spent in a loop up to now. Unseen time does not count unless somebody says so. */
export function spentSeconds(run: Run, loop: Loop, now: Date): number {
  const { clock, spent } = run;
  if (!clock || loop !== run.loop) return spent[loop];
  return spent[loop] + secondsSince(clock.since, unseenSeconds(run, now) > 0 ? new Date(clock.seen) : now);
}

/** Starts the clock of the current loop. */
export function startClock(run: Run, now: Date): Run {
  return run.clock ? run : { ...run, clock: { since: now.toISOString(), seen: now.toISOString() } };
}

/** Stops the clock and notes its time. */
export function stopClock(run: Run, now: Date): Run {
  if (!run.clock) return run;
  return { ...run, spent: { ...run.spent, [run.loop]: spentSeconds(run, run.loop, now) }, clock: null };
}

/** Notes that a page sees the clock run, unless there is unseen time to ask about. */
export function beat(run: Run, now: Date): Run {
  return unseenSeconds(run, now) > 0 ? run : countUnseen(run, now);
}

/** Counts the time in which nobody saw the clock. */
export function countUnseen(run: Run, now: Date): Run {
  return run.clock ? { ...run, clock: { ...run.clock, seen: now.toISOString() } } : run;
}

/** Leaves the time out in which nobody saw the clock, and lets it run on from now. */
export function leaveOutUnseen(run: Run, now: Date): Run {
  return run.clock ? startClock(stopClock(run, now), now) : run;
}
