import { useState } from 'preact/hooks';
import { runs, startRun } from '../../stores/runs.ts';
import type { Plan } from '../../workflow/plan.ts';
import { runPlanOf } from '../../workflow/run-plan.ts';
import { Button } from '../controls/Button.tsx';

interface Props {
  readonly plan: Plan;
  readonly specification: string;
  /** Where runs are worked on. */
  readonly runPage: string;
}

/** Hands the plan over to a run and goes there. */
export function RunPlan({ plan, specification, runPage }: Props) {
  const [starting, setStarting] = useState(false);
  const start = async () => {
    setStarting(true);
    const id = startRun(runPlanOf(plan, specification));
    await runs.saved();
    location.assign(`${runPage}#${id}`);
  };
  return (
    <Button look="primary" disabled={starting} onClick={start}>
      Run this plan
    </Button>
  );
}
