import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import type { LoggedAttempt } from '../../schemas/attempts.ts';
import type { Exercise } from '../../schemas/exercise.ts';
import { areSamplesOpen, progress } from '../../stores/progress.ts';
import styles from './Attempts.module.css';
import { type Comparable, comparables, sidesOf } from './comparable.ts';
import { TextDifference } from './TextDifference.tsx';

interface SideProps {
  readonly label: string;
  readonly options: readonly Comparable[];
  readonly value: string | undefined;
  readonly choose: (id: string) => void;
}

function Side({ label, options, value, choose }: SideProps) {
  return (
    <label>
      {label}
      <select value={value} onChange={(event) => choose(event.currentTarget.value)}>
        {options.map(({ id, label }) => (
          <option key={id} value={id}>
            {label}
          </option>
        ))}
      </select>
    </label>
  );
}

interface Props {
  readonly exercise: Exercise;
  /** The oldest first. */
  readonly attempts: readonly LoggedAttempt[];
}

/** Two texts to choose, and what differs between them; nothing is compared while it is closed. */
export function Comparison({ exercise, attempts }: Props) {
  const all = useStore(progress.$value, { ssr: () => progress.empty });
  const [open, setOpen] = useState(false);
  const [chosen, setChosen] = useState<{ from?: string; to?: string }>({});
  const options = comparables(exercise, attempts, areSamplesOpen(exercise.id, all));
  const { from, to } = sidesOf(options, attempts, chosen);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>Compare two texts</summary>
      {open && (
        <div class={styles.comparison}>
          <div class={styles.sides}>
            <Side label="From" options={options} value={from?.id} choose={(id) => setChosen({ ...chosen, from: id })} />
            <Side label="To" options={options} value={to?.id} choose={(id) => setChosen({ ...chosen, to: id })} />
          </div>
          {from && to && <TextDifference from={from.text} to={to.text} />}
        </div>
      )}
    </details>
  );
}
