import { useStore } from '@nanostores/preact';
import type { ReadableAtom } from 'nanostores';
import type { ScoreItem } from '../../linter/types.ts';
import type { LiveReport } from '../../stores/live-report.ts';
import styles from './Breakdown.module.css';

const rounded = (points: number) => Math.round(points * 10) / 10;

/** "12 of 25" for what adds points, "−8" for what takes some away. */
export function pointsInWords({ points, outOf }: ScoreItem): string {
  return outOf > 0 ? `${rounded(points)} of ${rounded(outOf)}` : String(rounded(points)).replace('-', '−');
}

/** How the score comes about, line by line. */
export function Breakdown({ $live }: { readonly $live: ReadableAtom<LiveReport> }) {
  const { report } = useStore($live);
  return (
    <table class={styles.breakdown}>
      <caption>How the score comes about</caption>
      <thead>
        <tr>
          <th scope="col">Part</th>
          <th scope="col">Points</th>
          <th scope="col">Why</th>
        </tr>
      </thead>
      <tbody>
        {(report?.breakdown ?? []).map((item) => (
          <tr key={item.id}>
            <th scope="row">{item.label}</th>
            <td class={styles.points}>{pointsInWords(item)}</td>
            <td>{item.reason}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
