import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import type { LoggedAttempt } from '../../schemas/attempts.ts';
import type { Exercise } from '../../schemas/exercise.ts';
import { areSamplesOpen, progress } from '../../stores/progress.ts';
import { SelectField } from '../controls/SelectField.tsx';
import styles from './Attempts.module.css';
import { comparables, sidesOf } from './comparable.ts';
import { TextDifference } from './TextDifference.tsx';

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
  const choices = options.map(({ id, label }) => [id, label] as const);
  const { from, to } = sidesOf(options, attempts, chosen);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>Compare two texts</summary>
      {open && (
        <div class={styles.comparison}>
          <div class={styles.sides}>
            <SelectField
              label="From"
              choices={choices}
              value={from?.id}
              choose={(id) => setChosen({ ...chosen, from: id })}
            />
            <SelectField
              label="To"
              choices={choices}
              value={to?.id}
              choose={(id) => setChosen({ ...chosen, to: id })}
            />
          </div>
          {from && to && <TextDifference from={from.text} to={to.text} />}
        </div>
      )}
    </details>
  );
}
