import { useEffect, useRef, useState } from 'preact/hooks';
import { currentRound, reopen } from '../../workflow/run/moves.ts';
import { totalsOf } from '../../workflow/run/totals.ts';
import { Button } from '../controls/Button.tsx';
import styles from './Run.module.css';
import type { RunProps } from './run-props.ts';
import { TimeTable } from './TimeTable.tsx';

interface Props extends RunProps {
  /** Puts the record into the library, which is the prompt log. */
  readonly log: (saved: () => void) => void;
  readonly library: string;
}

/** A finished run: how it ended, the times, and what was worth remembering. */
export function RecordView({ run, change, log, library }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const [logged, setLogged] = useState(false);
  useEffect(() => heading.current?.focus(), []);
  const { record, rounds } = run;
  const ending = currentRound(run).outcome === 'accepted' ? 'Accepted' : 'Done by hand';
  return (
    <section class={styles.sheet} aria-labelledby="record">
      <h3 id="record" ref={heading} tabIndex={-1}>
        {ending} after {rounds.length} {rounds.length === 1 ? 'round' : 'rounds'}
      </h3>
      <TimeTable totals={totalsOf(run, new Date())} labelledBy="record" />
      <dl class={styles.record}>
        {record.well.trim() && (
          <>
            <dt>What went well</dt>
            <dd>{record.well}</dd>
          </>
        )}
        {record.change.trim() && (
          <>
            <dt>What to change next time</dt>
            <dd>{record.change}</dd>
          </>
        )}
        {record.rating && (
          <>
            <dt>How well the specification worked</dt>
            <dd>{record.rating} of 5</dd>
          </>
        )}
      </dl>
      <div class={styles.actions}>
        <Button look="primary" disabled={logged} onClick={() => log(() => setLogged(true))}>
          Add to the prompt log
        </Button>
        <Button onClick={() => change(reopen)}>Open it again</Button>
        <span role="status">
          {logged && (
            <>
              It is in <a href={library}>your library</a>.
            </>
          )}
        </span>
      </div>
    </section>
  );
}
