import type { Plan } from '../../workflow/plan.ts';
import { runPlanOf } from '../../workflow/run-plan.ts';
import { Button } from '../controls/Button.tsx';
import type { PlannerProps } from './props.ts';

interface Props extends Pick<PlannerProps, 'onRun'> {
  readonly plan: Plan;
  readonly specification: string;
}

/** Hands the plan over to a run; nothing where no run can be begun. */
export function RunPlan({ plan, specification, onRun }: Props) {
  if (!onRun) return null;
  return (
    <Button look="primary" onClick={() => onRun(runPlanOf(plan, specification))}>
      Run this plan
    </Button>
  );
}
