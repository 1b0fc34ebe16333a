import { useStore } from '@nanostores/preact';
import { drillsProgress, isSolved } from '../../stores/drills.ts';
import { progress, stateOf } from '../../stores/progress.ts';
import { StorageNotice } from '../controls/StorageNotice.tsx';
import { AntiPatternMastery } from './AntiPatternMastery.tsx';
import { DataDesk } from './DataDesk.tsx';
import { ExerciseTable } from './ExerciseTable.tsx';
import type { ListedDrills, ListedExercise } from './listed.ts';
import { PartsMastery } from './PartsMastery.tsx';
import { PracticeDays } from './PracticeDays.tsx';
import styles from './Progress.module.css';

interface Props {
  readonly exercises: readonly ListedExercise[];
  readonly drills: readonly ListedDrills[];
  /** Where the record can be printed. */
  readonly record: string;
}

/** How far the learner is with everything, and what to do with the data. */
export default function ProgressPage({ exercises, drills, record }: Props) {
  const all = useStore(progress.$value, { ssr: () => progress.empty });
  const solvedDrills = useStore(drillsProgress.$value, { ssr: () => drillsProgress.empty });
  const passed = exercises.filter(({ id }) => stateOf(id, all) === 'passed').length;
  const solvedOf = (keys: readonly string[]) => keys.filter((key) => isSolved(key, solvedDrills)).length;
  const next = exercises.find(({ id }) => stateOf(id, all) !== 'passed');
  return (
    <div class={styles.page}>
      <StorageNotice />
      <p>
        <strong>
          {passed} of {exercises.length} exercises passed, {solvedOf(drills.flatMap(({ keys }) => keys))} of{' '}
          {drills.reduce((sum, { keys }) => sum + keys.length, 0)} drills solved.
        </strong>{' '}
        {next ? (
          <>
            Next: <a href={next.url}>{next.title}</a>.
          </>
        ) : (
          'Every exercise is passed.'
        )}{' '}
        {passed > 0 && <a href={record}>Print a record of it</a>}
      </p>
      <PracticeDays />
      <PartsMastery {...{ exercises, all }} />
      <AntiPatternMastery {...{ exercises, all }} />
      <section aria-labelledby="progress-drills">
        <h2 id="progress-drills">Drills</h2>
        <ul class={styles.drills}>
          {drills.map(({ title, url, keys }) => (
            <li key={url}>
              <a href={url}>{title}</a>
              <progress max={keys.length} value={solvedOf(keys)} aria-label={`${title}, solved`} />
              <span>
                {solvedOf(keys)} of {keys.length}
              </span>
            </li>
          ))}
        </ul>
      </section>
      <ExerciseTable {...{ exercises, all }} />
      <DataDesk />
    </div>
  );
}
