import { useStore } from '@nanostores/preact';
import type { Evidence, Span } from '../../linter/types.ts';
import { locate } from '../../stores/locate.ts';
import { Button } from '../controls/Button.tsx';
import { CriteriaList } from './CriteriaList.tsx';
import type { Workbench } from './create-workbench.ts';
import { FeedbackList } from './FeedbackList.tsx';
import { SinceLast } from './SinceLast.tsx';
import { SpoilsList } from './SpoilsList.tsx';
import styles from './Verdict.module.css';
import { VerdictHead } from './VerdictHead.tsx';

interface Props {
  readonly bench: Workbench;
  /** Where the next exercise is, for those who have passed. */
  readonly next: string | undefined;
}

/** The verdict with its feedback, what spoils the answer, and all criteria. */
export function VerdictPanel({ bench, next }: Props) {
  const { attempt, manuscript, highlight, editor } = bench;
  const verdict = useStore(attempt.$verdict);
  const grade = 'grade' in verdict ? verdict.grade : undefined;
  const checked = 'text' in verdict ? verdict.text : '';
  const text = () => manuscript.$text.get();
  const goToSpan = (span: Span) => editor.current?.goTo(span);
  const goTo = (evidence: Evidence) => goToSpan(locate(text(), evidence) ?? evidence);
  const goToChecked = (span: Span) => {
    const quote = checked.slice(span.from, span.to);
    goToSpan(locate(text(), { ...span, quote }) ?? span);
  };
  return (
    <section class={styles.panel} data-verdict={verdict.state} aria-label="Verdict">
      <VerdictHead attempt={attempt} manuscript={manuscript} />
      {grade && (
        <>
          <SinceLast exercise={bench.exercise} checked={checked} />
          <FeedbackList feedback={grade.feedback} goTo={goToChecked} />
          <h3>The request …</h3>
          <SpoilsList spoils={grade.spoils} goTo={goTo} />
          <CriteriaList criteria={grade.criteria} text={checked} highlight={highlight} goTo={goTo} />
        </>
      )}
      {verdict.state === 'passed' && next && (
        <p class={styles.next}>
          <a class="rd-button rd-button-main" href={next}>
            Next exercise
          </a>
        </p>
      )}
      {verdict.state === 'could-not-be-checked' && (
        <Button look="link" onClick={() => editor.current?.focus()}>
          Back to the text
        </Button>
      )}
    </section>
  );
}
