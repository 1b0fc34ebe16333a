import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import { progress, progressOf } from '../../stores/progress.ts';
import { Button } from '../controls/Button.tsx';
import type { ListedExercise } from './listed.ts';
import styles from './Progress.module.css';
import { dayOf } from './words.ts';

/** What was passed and when, for print. It says itself that nobody else has checked it. */
export default function PracticeRecord({ exercises }: { readonly exercises: readonly ListedExercise[] }) {
  const all = useStore(progress.$value, { ssr: () => progress.empty });
  const [name, setName] = useState('');
  const passed = exercises.flatMap((exercise) => {
    const passedAt = progressOf(exercise.id, all)?.passedAt;
    return passedAt ? [{ ...exercise, passedAt }] : [];
  });
  if (passed.length === 0) {
    return <p>Nothing is passed yet. What you pass is listed here with its day.</p>;
  }
  return (
    <div class={styles.page}>
      <div class={`${styles.actions} ${styles.screen}`}>
        <label class={styles.file}>
          <span>Name on the record (is not kept)</span>
          <input type="text" value={name} autocomplete="name" onInput={(event) => setName(event.currentTarget.value)} />
        </label>
        <Button look="primary" onClick={() => window.print()}>
          Print
        </Button>
      </div>
      <p>
        {name.trim() || 'The holder of this record'} has passed {passed.length} of {exercises.length} exercises in
        writing prompts for coding assistants.
      </p>
      <table>
        <thead>
          <tr>
            <th scope="col">Exercise</th>
            <th scope="col">Level</th>
            <th scope="col">Passed on</th>
          </tr>
        </thead>
        <tbody>
          {passed.map(({ id, title, level, passedAt }) => (
            <tr key={id}>
              <th scope="row">{title}</th>
              <td>{level}</td>
              <td>{dayOf(passedAt)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        Self-attested: this record was made in the holder's own browser from what is kept there. Nobody else has checked
        who wrote the answers.
      </p>
    </div>
  );
}
