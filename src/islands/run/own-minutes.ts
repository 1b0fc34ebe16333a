import type { Loop, RunPlan } from '../../schemas/run.ts';
import type { Averages } from '../../workflow/run/averages.ts';

/** Average minutes spent in each loop, to plan the next run with; null until there are enough runs. */
export function ownMinutes(averages: Averages): RunPlan['minutes'] | null {
  if (!averages.enough) return null;
  const minutesIn = (loop: Loop) => Math.round((averages.loops.find((total) => total.loop === loop)?.spent ?? 0) / 60);
  return { spec: minutesIn('spec'), run: minutesIn('run'), review: minutesIn('review'), refine: minutesIn('refine') };
}
