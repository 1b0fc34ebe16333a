import { useState } from 'preact/hooks';
import type { Progress } from '../../schemas/progress.ts';
import { forgetAttempts } from '../../stores/attempt-log.ts';
import { forgetExercise, progressOf } from '../../stores/progress.ts';
import { Button } from '../controls/Button.tsx';
import { ConfirmDialog } from '../controls/ConfirmDialog.tsx';
import { ProgressState } from '../exercise/ProgressState.tsx';
import type { ListedExercise } from './listed.ts';
import { TableSheet } from './TableSheet.tsx';
import { dayOf } from './words.ts';

interface Props {
  readonly exercises: readonly ListedExercise[];
  readonly all: Progress;
}

/** The state of every exercise; what was begun can be forgotten, one by one. */
export function ExerciseTable({ exercises, all }: Props) {
  const [asking, setAsking] = useState<ListedExercise | null>(null);
  const forget = (id: string) => {
    forgetExercise(id);
    void forgetAttempts(id);
  };
  return (
    <>
      <TableSheet id="progress-exercises" title="Exercises">
        <table>
          <thead>
            <tr>
              <th scope="col">Exercise</th>
              <th scope="col">Level</th>
              <th scope="col">State</th>
              <th scope="col">Best score</th>
              <th scope="col">Failed checks</th>
              <th scope="col">Passed on</th>
              <th scope="col">Start over</th>
            </tr>
          </thead>
          <tbody>
            {exercises.map((exercise) => {
              const own = progressOf(exercise.id, all);
              return (
                <tr key={exercise.id}>
                  <th scope="row">
                    <a href={exercise.url}>{exercise.title}</a>
                  </th>
                  <td>{exercise.level}</td>
                  <td>
                    <ProgressState id={exercise.id} />
                  </td>
                  <td>{own?.best ?? '–'}</td>
                  <td>{own?.failures ?? '–'}</td>
                  <td>{own?.passedAt ? dayOf(own.passedAt) : '–'}</td>
                  <td>
                    {own && (
                      <Button look="link" aria-label={`Forget ${exercise.title}`} onClick={() => setAsking(exercise)}>
                        Forget
                      </Button>
                    )}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </TableSheet>
      <ConfirmDialog
        open={asking !== null}
        title="Forget this exercise?"
        confirm="Forget the progress"
        onConfirm={() => asking && forget(asking.id)}
        onClose={() => setAsking(null)}
      >
        <p>{asking?.title}: its state, best score, failed checks and attempts are forgotten. The draft stays.</p>
      </ConfirmDialog>
    </>
  );
}
