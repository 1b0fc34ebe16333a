import { inWords } from '../../workflow/durations.ts';
import { countUnseen, leaveOutUnseen, unseenSeconds } from '../../workflow/run/clock.ts';
import { Button } from '../controls/Button.tsx';
import styles from './Run.module.css';
import type { RunProps } from './run-props.ts';

/** Asks whether the time counts in which the clock ran and nobody saw it. */
export function UnseenTime({ run, change, now }: RunProps & { readonly now: Date }) {
  return (
    <section class={styles.notice} aria-labelledby="unseen">
      <h4 id="unseen">
        The clock ran for {inWords(unseenSeconds(run, now))} while this page was closed or asleep. Count it or leave it
        out?
      </h4>
      <div class={styles.actions}>
        <Button onClick={() => change(countUnseen)}>Count it</Button>
        <Button onClick={() => change(leaveOutUnseen)}>Leave it out</Button>
      </div>
    </section>
  );
}
