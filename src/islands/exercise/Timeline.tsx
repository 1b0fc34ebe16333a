import type { LoggedAttempt } from '../../schemas/attempts.ts';
import type { Exercise } from '../../schemas/exercise.ts';
import { changesBetween } from '../../training/changes.ts';
import { Button } from '../controls/Button.tsx';
import styles from './Attempts.module.css';
import { momentOf, outcomeOf, scoreOf } from './attempt-words.ts';
import { ChangeList } from './ChangeList.tsx';

interface Props {
  readonly exercise: Exercise;
  /** The oldest first. */
  readonly attempts: readonly LoggedAttempt[];
  readonly putBack: (text: string, note: string) => void;
}

/** The attempts, the latest first: when, how good, and what changed from one to the next. */
export function Timeline({ exercise, attempts, putBack }: Props) {
  const items = attempts.map((attempt, index) => ({ attempt, number: index + 1, before: attempts[index - 1] }));
  return (
    <ol class={styles.timeline} reversed>
      {items.toReversed().map(({ attempt, number, before }) => (
        <li key={attempt.at} data-attempt={number}>
          <p class={styles.head}>
            <strong>Attempt {number}</strong>
            <time dateTime={attempt.at}>{momentOf(attempt.at)}</time>
          </p>
          <p class={styles.head}>
            <span class={styles.bar} aria-hidden="true">
              <span style={`width: ${attempt.score}%`} />
            </span>
            <span>
              {scoreOf(attempt, before)} · {outcomeOf(attempt, exercise)}
            </span>
          </p>
          {before && <ChangeList changes={changesBetween(before, attempt, exercise)} />}
          <details class={styles.text}>
            <summary aria-label={`Text of attempt ${number}`}>Text</summary>
            <pre>{attempt.text}</pre>
            <Button
              aria-label={`Put this text back: attempt ${number}`}
              onClick={() => putBack(attempt.text, `The text of attempt ${number} is back.`)}
            >
              Put this text back
            </Button>
          </details>
        </li>
      ))}
    </ol>
  );
}
