import { currentRound, toggleTick } from '../../workflow/run/moves.ts';
import styles from './Run.module.css';
import type { RunProps } from './run-props.ts';

/** The checklist of the current round. It begins anew with each round, since the code is another. */
export function ReviewList({ run, change }: RunProps) {
  const { ticked } = currentRound(run);
  if (run.plan.checklist.length === 0) return null;
  return (
    <fieldset class={styles.checklist}>
      <legend>
        What holds, checked in this round: {ticked.length} of {run.plan.checklist.length}
      </legend>
      {run.plan.checklist.map(({ id, text }) => (
        <label key={id}>
          <input type="checkbox" checked={ticked.includes(id)} onChange={() => change((old) => toggleTick(old, id))} />
          {text}
        </label>
      ))}
    </fieldset>
  );
}
