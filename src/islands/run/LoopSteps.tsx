import { clockFace } from '../../workflow/durations.ts';
import { LOOP_WORDS } from '../../workflow/run/loops.ts';
import { goTo } from '../../workflow/run/moves.ts';
import { totalsOf } from '../../workflow/run/totals.ts';
import styles from './Run.module.css';
import type { RunProps } from './run-props.ts';

/** The four loops with their times; any of them can be gone to. */
export function LoopSteps({ run, change, now }: RunProps & { readonly now: Date }) {
  return (
    <ol class={styles.steps} aria-label="The four loops">
      {totalsOf(run, now).loops.map(({ loop, spent, planned }) => (
        <li key={loop}>
          <button
            type="button"
            aria-current={loop === run.loop ? 'step' : undefined}
            onClick={() => change((old, at) => goTo(old, loop, at))}
          >
            <strong>{LOOP_WORDS[loop].name}</strong>
            <span>
              {clockFace(spent)} of {planned / 60} min
            </span>
          </button>
        </li>
      ))}
    </ol>
  );
}
