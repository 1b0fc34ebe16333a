import { againstPlan, clockFace } from '../../workflow/durations.ts';
import { spentSeconds, startClock, stopClock, unseenSeconds } from '../../workflow/run/clock.ts';
import { LOOP_WORDS } from '../../workflow/run/loops.ts';
import { Button } from '../controls/Button.tsx';
import styles from './Run.module.css';
import type { RunProps } from './run-props.ts';
import { UnseenTime } from './UnseenTime.tsx';

/** The clock of the current loop, against the plan. It is read when asked for, never announced. */
export function Clock({ run, change, now }: RunProps & { readonly now: Date }) {
  const spent = spentSeconds(run, run.loop, now);
  const planned = run.plan.minutes[run.loop];
  if (unseenSeconds(run, now) > 0) return <UnseenTime {...{ run, change, now }} />;
  return (
    <div class={styles.clock}>
      <p role="timer" aria-label={`Time in ${LOOP_WORDS[run.loop].name.toLowerCase()}`}>
        <strong>{clockFace(spent)}</strong> of {planned} min
      </p>
      <Button onClick={() => change(run.clock ? stopClock : startClock)}>
        {run.clock ? 'Pause the clock' : 'Start the clock'}
      </Button>
      <p class={styles.quiet}>{againstPlan(spent, planned)}</p>
    </div>
  );
}
