import { LOOPS, type Run } from '../../schemas/run.ts';
import { isFinished } from './moves.ts';
import { type Totals, together } from './totals.ts';

/** Fewer finished runs than this say nothing: the guide asks for five. */
export const ENOUGH_RUNS = 5;

/** Means over finished runs, or how many are missing. */
export type Averages =
  | { readonly enough: false; readonly missing: number }
  | ({ readonly enough: true; readonly runs: number; readonly rounds: number } & Totals);

const isTimed = ({ spent }: Run) => LOOPS.some((loop) => spent[loop] > 0);

/** Averages in seconds over those runs that are finished and whose clock ran; others would pull them down. */
export function averagesOf(runs: readonly Run[]): Averages {
  const finished = runs.filter((run) => isFinished(run) && isTimed(run));
  if (finished.length < ENOUGH_RUNS) return { enough: false, missing: ENOUGH_RUNS - finished.length };
  const mean = (amountOf: (run: Run) => number) =>
    finished.reduce((sum, run) => sum + amountOf(run), 0) / finished.length;
  const loops = LOOPS.map((loop) => ({
    loop,
    planned: mean(({ plan }) => plan.minutes[loop] * 60),
    spent: mean(({ spent }) => spent[loop]),
  }));
  return {
    enough: true,
    runs: finished.length,
    rounds: mean(({ rounds }) => rounds.length),
    loops,
    together: together(loops),
  };
}
