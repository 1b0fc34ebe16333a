import { LOOPS, type Loop, type Run } from '../../schemas/run.ts';
import { spentSeconds } from './clock.ts';

/** Planned and spent time, in seconds. */
export interface LoopTotal {
  readonly planned: number;
  readonly spent: number;
}

/** What was planned and spent, for each loop and together. */
export interface Totals {
  readonly loops: readonly (LoopTotal & { readonly loop: Loop })[];
  readonly together: LoopTotal;
}

/** Adds up what loops took. */
export function together(loops: readonly LoopTotal[]): LoopTotal {
  return {
    planned: loops.reduce((sum, { planned }) => sum + planned, 0),
    spent: loops.reduce((sum, { spent }) => sum + spent, 0),
  };
}

/** What was planned and spent up to now. */
export function totalsOf(run: Run, now: Date): Totals {
  const loops = LOOPS.map((loop) => ({
    loop,
    planned: run.plan.minutes[loop] * 60,
    spent: spentSeconds(run, loop, now),
  }));
  return { loops, together: together(loops) };
}
