import type { Feedback } from '../../grading/types.ts';
import type { Span } from '../../linter/types.ts';
import { Button } from '../controls/Button.tsx';
import { CodeSpans } from '../controls/CodeSpans.tsx';
import { Icon } from '../controls/Icon.tsx';
import styles from './Verdict.module.css';
import { FEEDBACK_KINDS } from './verdict-words.ts';

interface Props {
  readonly feedback: readonly Feedback[];
  readonly goTo: (span: Span) => void;
}

/** Up to three pieces of feedback, the most important first. */
export function FeedbackList({ feedback, goTo }: Props) {
  return (
    <ul class={styles.feedback} aria-label="Feedback">
      {feedback.map(({ kind, message, about, at }) => (
        <li key={`${kind}-${about}`} data-kind={kind}>
          <strong class={styles.kind}>
            <Icon name={FEEDBACK_KINDS[kind].icon} /> {FEEDBACK_KINDS[kind].name}
          </strong>
          <p>
            <CodeSpans text={message} />
          </p>
          {at && (
            <Button look="link" aria-label={`Go to the place: ${message}`} onClick={() => goTo(at)}>
              Go to the place
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}
