import { useStore } from '@nanostores/preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Exercise } from '../../schemas/exercise.ts';
import { areSamplesOpen, progress, showSamples } from '../../stores/progress.ts';
import { Button } from '../controls/Button.tsx';
import { ConfirmDialog } from '../controls/ConfirmDialog.tsx';
import styles from './Samples.module.css';

/** Sample answers: after a pass, or on request. */
export function Samples({ id, samples }: Pick<Exercise, 'id' | 'samples'>) {
  const all = useStore(progress.$value, { ssr: () => progress.empty });
  const [asking, setAsking] = useState(false);
  const [asked, setAsked] = useState(false);
  const title = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = areSamplesOpen(id, all);

  // The button that was pressed is gone; what it asked for takes the focus.
  useEffect(() => {
    if (asked && shown) heading.current?.focus();
  }, [asked, shown]);

  return (
    <section class={styles.samples} aria-labelledby={title}>
      <h2 id={title} ref={heading} tabIndex={-1}>
        Sample answers
      </h2>
      {shown ? (
        samples.map(({ style, text }, index) => (
          <details key={text} open={index === 0}>
            <summary>
              Sample {index + 1}: {style}
            </summary>
            <pre>{text}</pre>
          </details>
        ))
      ) : (
        <>
          <p>Three answers that pass, each in another style, appear after a pass.</p>
          <Button onClick={() => setAsking(true)}>Show them now</Button>
        </>
      )}
      <ConfirmDialog
        open={asking}
        title="Read the samples before a pass?"
        confirm="Show the samples"
        onConfirm={() => {
          setAsked(true);
          showSamples(id);
        }}
        onClose={() => setAsking(false)}
      >
        <p>An own attempt teaches more than a finished answer. The hints get more concrete with each check.</p>
      </ConfirmDialog>
    </section>
  );
}
