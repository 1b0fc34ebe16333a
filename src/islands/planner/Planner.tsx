import { useStore } from '@nanostores/preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { TextField } from '../../schemas/situation.ts';
import { currentPlan, plans } from '../../stores/plans.ts';
import { rulesOfThumb } from '../../stores/rules-of-thumb.ts';
import { makePlan } from '../../workflow/plan.ts';
import { type Problems, problemsIn } from '../../workflow/problems.ts';
import { StorageNotice } from '../controls/StorageNotice.tsx';
import { goToField } from './fields.ts';
import styles from './Planner.module.css';
import { PlanView } from './PlanView.tsx';
import type { PlannerProps } from './props.ts';
import { SituationForm } from './SituationForm.tsx';
import { Starts } from './Starts.tsx';
import { useAfterPress } from './use-after-press.ts';

const faulty = (problems: Problems) => Object.keys(problems) as TextField[];

/** From a few answers to a plan that follows them. The answers are kept as they are typed. */
export default function Planner(props: PlannerProps) {
  const all = useStore(plans.$value, { ssr: () => plans.empty });
  const rules = useStore(rulesOfThumb.$value, { ssr: () => rulesOfThumb.empty });
  const { situation, specification } = currentPlan(all);
  const [ready, setReady] = useState(false);
  const [left, setLeft] = useState<ReadonlySet<TextField>>(new Set());
  const [asked, setAsked] = useState(false);
  const afterPress = useAfterPress();
  const wantsFocus = useRef(false);
  const problems = useMemo(() => problemsIn(situation), [situation]);
  const plan = useMemo(() => makePlan(situation, rules, props.points), [situation, rules]);

  useEffect(() => {
    // Whoever comes back finds the plan as it was left; the first render does not know it yet.
    const stored = currentPlan().situation;
    const found = problemsIn(stored);
    setAsked(found.task === undefined);
    setLeft(new Set(faulty(found).filter((field) => stored[field] !== '')));
    setReady(true);
  }, []);

  useEffect(() => {
    const heading = document.getElementById('plan');
    // The effect of an earlier render may come before the plan stands there.
    if (!wantsFocus.current || !heading) return;
    wantsFocus.current = false;
    heading.focus();
  });

  const makeNow = () => {
    setLeft(new Set([...left, ...faulty(problems)]));
    if (problems.task !== undefined) return goToField('task');
    wantsFocus.current = true;
    setAsked(true);
  };

  return (
    <div class={`not-content ${styles.planner}`} data-planner={ready ? 'ready' : 'loading'}>
      <StorageNotice />
      <Starts all={all} examples={props.examples} ready={ready} />
      <SituationForm
        situation={situation}
        problems={problems}
        left={left}
        ready={ready}
        guide={props.guide}
        onLeave={(field) => afterPress(() => setLeft((before) => new Set([...before, field])))}
        onPlan={makeNow}
      />
      {asked && problems.task === undefined && (
        <PlanView {...props} plan={plan} rules={rules} problems={problems} edited={specification} />
      )}
    </div>
  );
}
