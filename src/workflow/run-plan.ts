import type { Mode } from '../schemas/mode.ts';
import type { Messages } from './messages.ts';
import type { Loop } from './minutes.ts';
import type { Plan } from './plan.ts';

/** What a run takes over from a plan. */
export interface RunPlan {
  readonly title: string;
  readonly mode: Mode;
  readonly minutes: Readonly<Record<Loop, number>>;
  readonly specification: string;
  readonly checklist: readonly { readonly id: string; readonly text: string }[];
  readonly messages: Messages;
}

const MAX_TITLE = 80;
/** A run counts no more than a hundred hours for a loop. */
const MAX_LOOP = 6_000;

/** A name for the plan: its task, cut at a word. */
export function titleOf(task: string): string {
  const line = task.replace(/\s+/g, ' ').trim().replace(/\.$/, '');
  return line.length <= MAX_TITLE ? line : `${line.slice(0, MAX_TITLE - 1).replace(/\s+\S*$/, '')}…`;
}

const limited = ({ spec, run, review, refine }: RunPlan['minutes']): RunPlan['minutes'] => ({
  spec: Math.min(spec, MAX_LOOP),
  run: Math.min(run, MAX_LOOP),
  review: Math.min(review, MAX_LOOP),
  refine: Math.min(refine, MAX_LOOP),
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
