import { useEffect, useRef } from 'preact/hooks';
import { changeRecord, currentRound, finish, reopen } from '../../workflow/run/moves.ts';
import { Button } from '../controls/Button.tsx';
import { KeptText } from './KeptText.tsx';
import styles from './Run.module.css';
import type { RunProps } from './run-props.ts';

const RATINGS = [1, 2, 3, 4, 5];

/** The short record at the end: what went well, what to change, and how good it was. */
export function RecordForm({ run, change }: RunProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { record } = run;
  return (
    <section class={styles.sheet} aria-labelledby="record">
      <h3 id="record" ref={heading} tabIndex={-1}>
        {currentRound(run).outcome === 'accepted'
          ? 'Accepted. What is worth remembering?'
          : 'What is worth remembering?'}
      </h3>
      <p>Two lines are enough. They help most when the next task of this kind comes.</p>
      <KeptText
        label="What went well"
        rows={3}
        text={record.well}
        keep={(well) => change((old) => changeRecord(old, { well }))}
      />
      <KeptText
        label="What to change next time"
        rows={3}
        text={record.change}
        keep={(next) => change((old) => changeRecord(old, { change: next }))}
      />
      <fieldset class={styles.ratings}>
        <legend>How well did the specification work? (optional)</legend>
        {RATINGS.map((rating) => (
          <label key={rating}>
            <input
              type="radio"
              name="rating"
              checked={record.rating === rating}
              onChange={() => change((old) => changeRecord(old, { rating }))}
            />
            {rating} of 5
          </label>
        ))}
      </fieldset>
      <div class={styles.actions}>
        <Button look="primary" onClick={() => change(finish)}>
          Save the record
        </Button>
        <Button look="link" onClick={() => change(reopen)}>
          Back to the round
        </Button>
      </div>
    </section>
  );
}
