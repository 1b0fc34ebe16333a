import { minutesInWords } from '../../workflow/durations.ts';
import type { PhaseMinutes } from '../../workflow/minutes.ts';
import styles from './Planner.module.css';

/** Two bars for each phase. The table beside it holds the same figures, so it is silent. */
export function BarChart({ phases }: { readonly phases: readonly PhaseMinutes[] }) {
  const longest = Math.max(1, ...phases.flatMap(({ hand, agent }) => [hand, agent]));
  return (
    <figure class={styles.chart} aria-hidden="true">
      <figcaption>Minutes by phase: by hand (outlined), with an assistant (filled)</figcaption>
      {phases.map(({ phase, name, hand, agent }) => (
        <div key={phase} class={styles.bars}>
          <span class={styles.barName}>{name}</span>
          <span class={styles.bar}>
            <span class={styles.byHand} style={`inline-size: ${(hand / longest) * 100}%`} />
            <span>{minutesInWords(hand)}</span>
          </span>
          <span class={styles.bar}>
            <span class={styles.byAgent} style={`inline-size: ${(agent / longest) * 100}%`} />
            <span>{minutesInWords(agent)}</span>
          </span>
        </div>
      ))}
    </figure>
  );
}
