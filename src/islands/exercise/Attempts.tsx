import { useId } from 'preact/hooks';
import styles from './Attempts.module.css';
import { timelineSummary } from './attempt-words.ts';
import { Comparison } from './Comparison.tsx';
import type { Workbench } from './create-workbench.ts';
import { Timeline } from './Timeline.tsx';
import { useAttempts } from './use-attempts.ts';

/** All checked answers to the exercise, and what differs between them; nothing before the first check. */
export function Attempts({ bench }: { readonly bench: Workbench }) {
  const { exercise } = bench;
  const attempts = useAttempts(exercise.id);
  const heading = useId();
  const putBack = (text: string, note: string) => {
    bench.manuscript.replace(text, note);
    bench.editor.current?.focus();
  };
  if (attempts.length === 0) return null;
  return (
    <section class={styles.attempts} aria-labelledby={heading}>
      <h2 id={heading}>Your attempts</h2>
      <details>
        <summary>{timelineSummary(attempts)}</summary>
        <Timeline {...{ exercise, attempts, putBack }} />
      </details>
      <Comparison {...{ exercise, attempts }} />
    </section>
  );
}
