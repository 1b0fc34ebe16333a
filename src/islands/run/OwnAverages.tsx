import type { Averages } from '../../workflow/run/averages.ts';
import { ENOUGH_RUNS } from '../../workflow/run/averages.ts';
import styles from './Run.module.css';
import { TimeTable } from './TimeTable.tsx';

const rounded = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 });

/** The learner's own averages, or how many runs are missing for them. */
export function OwnAverages({ averages }: { readonly averages: Averages }) {
  return (
    <section class={styles.stack} aria-labelledby="averages">
      <h2 id="averages">Your averages</h2>
      {averages.enough ? (
        <>
          <p>
            Over {averages.runs} finished runs, all modes together. Rounds on average: {rounded.format(averages.rounds)}
            . These are yours; they say more than any rule of thumb.
          </p>
          <TimeTable totals={averages} labelledBy="averages" />
        </>
      ) : (
        <p>
          After {ENOUGH_RUNS} finished runs with the clock, planned and spent time is compared here.{' '}
          {averages.missing === 1 ? 'One more is missing.' : `${averages.missing} more are missing.`}
        </p>
      )}
    </section>
  );
}
