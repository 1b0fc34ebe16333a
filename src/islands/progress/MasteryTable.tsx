import type { ComponentChildren } from 'preact';
import type { Mastery } from './mastery.ts';
import styles from './Progress.module.css';
import { TableSheet } from './TableSheet.tsx';

interface Props<Id extends string> {
  readonly id: string;
  readonly title: string;
  readonly intro: string;
  /** Heading of the column of names. */
  readonly column: string;
  readonly rows: readonly Mastery<Id>[];
  readonly colourOf: (id: Id) => string;
  readonly nameOf: (row: Mastery<Id>) => ComponentChildren;
}

/** For each thing to master a bar, its figures, and the exercise that trains it next. */
export function MasteryTable<Id extends string>({ id, title, intro, column, rows, colourOf, nameOf }: Props<Id>) {
  return (
    <TableSheet id={id} title={title} intro={<p>{intro}</p>}>
      <table>
        <thead>
          <tr>
            <th scope="col">{column}</th>
            <th scope="col">Passed</th>
            <th scope="col">Train it next</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id} data-mastery={row.id}>
              <th scope="row">{nameOf(row)}</th>
              <td>
                <span class={styles.bar} aria-hidden="true">
                  <span
                    style={`width: ${row.of ? (100 * row.passed) / row.of : 0}%; background: ${colourOf(row.id)}`}
                  />
                </span>
                {row.passed} of {row.of}
              </td>
              <td>{row.next ? <a href={row.next.url}>{row.next.title}</a> : row.of > 0 ? 'All passed' : '–'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableSheet>
  );
}
