import { inWords } from '../../workflow/durations.ts';
import { LOOP_WORDS } from '../../workflow/run/loops.ts';
import type { Totals } from '../../workflow/run/totals.ts';
import styles from './Run.module.css';

interface Props {
  readonly totals: Totals;
  /** Id of the heading that names the table. */
  readonly labelledBy: string;
}

/** Planned and spent time for each loop. */
export function TimeTable({ totals: { loops, together }, labelledBy }: Props) {
  return (
    <table class={styles.times} aria-labelledby={labelledBy}>
      <thead>
        <tr>
          <th scope="col">Loop</th>
          <th scope="col">Planned</th>
          <th scope="col">Spent</th>
        </tr>
      </thead>
      <tbody>
        {loops.map(({ loop, planned, spent }) => (
          <tr key={loop}>
            <th scope="row">{LOOP_WORDS[loop].name}</th>
            <td>{inWords(planned)}</td>
            <td>{inWords(spent)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">Together</th>
          <td>{inWords(together.planned)}</td>
          <td>{inWords(together.spent)}</td>
        </tr>
      </tfoot>
    </table>
  );
}
