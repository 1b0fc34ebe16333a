import { useEffect, useRef } from 'preact/hooks';
import type { Loop } from '../../schemas/run.ts';
import { LOOP_WORDS } from '../../workflow/run/loops.ts';
import { Clock } from './Clock.tsx';
import { KeptText } from './KeptText.tsx';
import { LOOP_PARTS } from './LoopWork.tsx';
import type { RunLinks } from './links.ts';
import styles from './Run.module.css';
import type { RunProps } from './run-props.ts';

interface Props extends RunProps {
  readonly now: Date;
  /** Where the guide explains the loop. */
  readonly guide: RunLinks['guide'][Loop];
}

/** The loop in which the run is: what it is to produce, its clock, its work, its notes and the ways on. */
export function LoopPanel({ run, change, now, guide }: Props) {
  const { loop, notes, rounds } = run;
  const { name, produces, tip, notes: label } = LOOP_WORDS[loop];
  const { Work, End } = LOOP_PARTS[loop];
  const heading = useRef<HTMLHeadingElement>(null);
  const place = `${loop} ${rounds.length}`;
  const shown = useRef(place);

  // The button that led here is gone.
  useEffect(() => {
    if (shown.current !== place) heading.current?.focus();
    shown.current = place;
  }, [place]);

  return (
    <section class={styles.sheet} aria-labelledby="loop">
      <h3 id="loop" ref={heading} tabIndex={-1}>
        {name}
      </h3>
      <p>
        {produces} {tip} <a href={guide.url}>{guide.title}</a>
      </p>
      <Clock {...{ run, change, now }} />
      {Work && <Work {...{ run, change }} />}
      <KeptText
        key={loop}
        label={label}
        text={notes[loop]}
        keep={(text) => change((old) => ({ ...old, notes: { ...old.notes, [loop]: text } }))}
      />
      <div class={styles.actions}>
        <End {...{ run, change }} />
      </div>
    </section>
  );
}
