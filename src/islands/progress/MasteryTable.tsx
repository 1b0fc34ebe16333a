import { COMPONENTS } from '../../linter/vocabulary.ts';
import type { Progress } from '../../schemas/progress.ts';
import { componentColour } from '../component-colour.ts';
import { ComponentBadge } from '../controls/ComponentBadge.tsx';
import type { ListedExercise } from './listed.ts';
import { masteryOf } from './mastery.ts';
import styles from './Progress.module.css';
import { TableSheet } from './TableSheet.tsx';

interface Props {
  readonly exercises: readonly ListedExercise[];
  readonly all: Progress;
}

/** For each component a bar, its figures, and the exercise that trains it next. */
export function MasteryTable({ exercises, all }: Props) {
  return (
    <TableSheet
      id="progress-parts"
      title="The eight parts"
      intro={<p>An exercise counts for every part that its answer must convey.</p>}
    >
      <table>
        <thead>
          <tr>
            <th scope="col">Part</th>
            <th scope="col">Passed</th>
            <th scope="col">Train it next</th>
          </tr>
        </thead>
        <tbody>
          {masteryOf(exercises, all).map(({ id, passed, of, next }) => (
            <tr key={id} data-part={id}>
              <th scope="row">
                <span class={styles.part}>
                  <ComponentBadge id={id} filled={passed > 0} /> {COMPONENTS[id].name}
                </span>
              </th>
              <td>
                <span class={styles.bar} aria-hidden="true">
                  <span style={`width: ${of ? (100 * passed) / of : 0}%; background: ${componentColour(id)}`} />
                </span>
                {passed} of {of}
              </td>
              <td>{next ? <a href={next.url}>{next.title}</a> : 'All passed'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableSheet>
  );
}
