import { useStore } from '@nanostores/preact';
import type { ReadableAtom } from 'nanostores';
import { REFUSALS } from '../../stores/judging.ts';
import type { LiveReport } from '../../stores/live-report.ts';
import styles from './Score.module.css';

/** The linter's score of the text, or why there is none. */
export function Score({ $live }: { readonly $live: ReadableAtom<LiveReport> }) {
  const { report, refusal } = useStore($live);
  if (refusal) return <p class={styles.score}>{REFUSALS[refusal]}</p>;
  if (report?.language === 'unsupported') return <p class={styles.score}>{REFUSALS['not-english']}</p>;
  const score = report ? Math.round(report.score) : 0;
  return (
    <p class={styles.score} data-score={score}>
      <span class={styles.words}>
        Score <strong>{report ? score : '–'}</strong> of 100
      </span>
      <span class={styles.track} aria-hidden="true">
        <span class={styles.bar} style={`inline-size: ${score}%`} />
      </span>
    </p>
  );
}
