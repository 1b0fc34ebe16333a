import type { Exercise } from '../../schemas/exercise.ts';
import { type Attempt, createAttempt } from '../../stores/attempt.ts';
import { createHighlight, type Highlight } from '../../stores/highlight.ts';
import { beginExercise } from '../../stores/progress.ts';
import { createDesk, type Desk } from '../create-desk.ts';
import { gradeText } from '../judge/judge.ts';

/** All that one exercise page works with. */
export interface Workbench extends Desk {
  readonly exercise: Exercise;
  readonly attempt: Attempt;
  readonly highlight: Highlight;
  /** Starts to save and to note progress. Returns how to stop. */
  open(typed: string | undefined): () => void;
  /** Puts the weak prompt back. */
  reset(): void;
}

/** Creates the workbench of an exercise. */
export function createWorkbench(exercise: Exercise): Workbench {
  const { id, before } = exercise;
  const desk = createDesk(`practice/${id}`, before);
  const { manuscript, $live } = desk;
  const attempt = createAttempt(id, manuscript.$text, (text, failures) => gradeText(exercise, text, failures));
  return {
    ...desk,
    exercise,
    attempt,
    highlight: createHighlight(manuscript.$text, $live, attempt.$verdict),
    open(typed) {
      const close = manuscript.open(typed);
      const stopNoting = manuscript.$text.listen(() => beginExercise(id));
      return () => {
        stopNoting();
        close();
      };
    },
    reset() {
      attempt.forget();
      manuscript.replace(before, 'The weak prompt is back.');
    },
  };
}
