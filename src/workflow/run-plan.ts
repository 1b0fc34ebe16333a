import { RUN_LIMITS, type RunPlan } from '../schemas/run.ts';
import type { Plan } from './plan.ts';
import { oneLine } from './run/markdown.ts';

const MAX_TITLE = 80;

/** A name for the plan: its task, cut at a word. */
export function titleOf(task: string): string {
  const line = oneLine(task).replace(/\.$/, '');
  return line.length <= MAX_TITLE ? line : `${line.slice(0, MAX_TITLE - 1).replace(/\s+\S*$/, '')}…`;
}

const limited = ({ spec, run, review, refine }: RunPlan['minutes']): RunPlan['minutes'] => ({
  spec: Math.min(spec, RUN_LIMITS.minutes),
  run: Math.min(run, RUN_LIMITS.minutes),
  review: Math.min(review, RUN_LIMITS.minutes),
  refine: Math.min(refine, RUN_LIMITS.minutes),
});

/** The plan as a run takes it over; `specification` is the text as it was edited. */
export const runPlanOf = (plan: Plan, specification: string): RunPlan => ({
  title: titleOf(plan.task),
  mode: plan.choice.mode,
  minutes: limited(plan.budget.loops),
  specification,
  checklist: plan.checklist.map(({ id, point, why }) => ({ id, text: `${point}. ${why}` })),
  messages: plan.messages,
});
