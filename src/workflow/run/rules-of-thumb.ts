import type { Mode } from '../../schemas/mode.ts';
import type { RunPlan } from '../../schemas/run.ts';

/**
 * Minutes to begin with, for work of about half a day by hand. Rules of thumb, not measurements.
 * Delegated: about the middle of the ranges in `learn/agents/loops`, with one round of refining. The others shift
 * it as `learn/agents/modes` says: a pair specifies less and looks at every step; a bulk refactor runs longer, and
 * its samples and exceptions take longer to look at.
 */
export const MINUTES: Readonly<Record<Mode, RunPlan['minutes']>> = {
  'pair-programming': { spec: 10, run: 60, review: 15, refine: 15 },
  'delegated-task': { spec: 20, run: 20, review: 20, refine: 10 },
  'bulk-refactor': { spec: 20, run: 40, review: 30, refine: 10 },
};
