import type { Mode } from '../../schemas/mode.ts';
import { LOOPS, type Loop, RUN_LIMITS, type RunPlan } from '../../schemas/run.ts';
import { messagesFor } from '../../workflow/run/messages.ts';

/** What stands in the form; minutes as they were typed. */
export interface TypedPlan {
  readonly title: string;
  readonly mode: Mode;
  readonly minutes: Readonly<Record<Loop, string>>;
  readonly specification: string;
  readonly checklist: RunPlan['checklist'];
}

/** What is wrong, by field. */
export type PlanErrors = Partial<Record<'title' | Loop, string>>;

/** The plan that was typed, or what to change. */
export function readPlan(typed: TypedPlan): RunPlan | PlanErrors {
  const { mode, checklist, specification } = typed;
  const title = typed.title.trim();
  const errors: PlanErrors = {};
  if (title === '') errors.title = 'Give the task a name, such as “Export labels as CSV”.';
  for (const loop of LOOPS)
    if (!/^\d{1,4}$/.test(typed.minutes[loop].trim()) || Number(typed.minutes[loop]) > RUN_LIMITS.minutes)
      errors[loop] = `Expected whole minutes from 0 to ${RUN_LIMITS.minutes.toLocaleString('en-GB')}.`;
  if (Object.keys(errors).length > 0) return errors;
  const { spec, run, review, refine } = typed.minutes;
  return {
    title,
    mode,
    minutes: { spec: Number(spec), run: Number(run), review: Number(review), refine: Number(refine) },
    specification,
    checklist,
    messages: messagesFor(title),
  };
}

/** Whether a plan could be read. */
export const isPlan = (read: RunPlan | PlanErrors): read is RunPlan => 'messages' in read;
