import { useState } from 'preact/hooks';
import type { RulesOfThumb } from '../../schemas/rules-of-thumb.ts';
import type { TextField } from '../../schemas/situation.ts';
import { LABELS } from '../../workflow/answers-in-words.ts';
import type { Plan } from '../../workflow/plan.ts';
import { planAsMarkdown } from '../../workflow/plan-markdown.ts';
import type { Problems } from '../../workflow/problems.ts';
import { Button } from '../controls/Button.tsx';
import { handOut } from '../controls/hand-out.ts';
import { MessagesSection } from './MessagesSection.tsx';
import { ModeSection } from './ModeSection.tsx';
import styles from './Planner.module.css';
import type { PlannerProps } from './props.ts';
import { ReviewSection } from './ReviewSection.tsx';
import { RunPlan } from './RunPlan.tsx';
import { SpecificationSection } from './SpecificationSection.tsx';
import { TimeSection } from './TimeSection.tsx';

interface Props extends PlannerProps {
  readonly plan: Plan;
  readonly rules: RulesOfThumb;
  readonly problems: Problems;
  readonly edited: string | null;
}

/** The plan, from the mode to the messages. */
export function PlanView({ plan, rules, problems, edited, ...site }: Props) {
  const [message, setMessage] = useState('');
  const specification = edited ?? plan.specification;
  const leftOut = Object.entries(problems).map(
    ([field, problem]) => `“${LABELS[field as TextField]}” was left out. ${problem}`,
  );
  const download = () => {
    handOut('plan.md', planAsMarkdown(plan, specification));
    setMessage('The plan is on its way to your downloads.');
  };
  return (
    <section class={styles.plan} aria-labelledby="plan">
      <h2 id="plan" tabIndex={-1}>
        Plan
      </h2>
      <ModeSection plan={plan} pages={site.pages} leftOut={leftOut} />
      <TimeSection plan={plan} rules={rules} pages={site.pages} />
      <SpecificationSection {...site} plan={plan} edited={edited} />
      <ReviewSection plan={plan} pages={site.pages} />
      <MessagesSection plan={plan} pages={site.pages} playground={site.playground} />
      <div class={styles.actions}>
        <RunPlan plan={plan} specification={specification} runPage={site.runPage} />
        <Button onClick={download}>Download the plan (Markdown)</Button>
        <span role="status">{message}</span>
      </div>
    </section>
  );
}
