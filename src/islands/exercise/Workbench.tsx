import { useEffect, useState } from 'preact/hooks';
import type { Exercise } from '../../schemas/exercise.ts';
import { StorageNotice } from '../controls/StorageNotice.tsx';
import { Desk } from '../Desk.tsx';
import type { Guide } from '../guide.ts';
import { FindingsList } from '../report/FindingsList.tsx';
import { ActionBar } from './ActionBar.tsx';
import { AskAssistant } from './AskAssistant.tsx';
import { Attempts } from './Attempts.tsx';
import { createWorkbench } from './create-workbench.ts';
import { ProgressState } from './ProgressState.tsx';
import { Samples } from './Samples.tsx';
import { VerdictPanel } from './VerdictPanel.tsx';
import styles from './Workbench.module.css';

interface Props {
  readonly exercise: Exercise;
  /** Where the next exercise is. */
  readonly next: string | undefined;
  readonly guide: Guide;
}

/** Where an exercise is worked on: editor, meter, check, verdict, findings, samples. */
export default function Workbench({ exercise, next, guide }: Props) {
  const [bench] = useState(() => createWorkbench(exercise));

  useEffect(() => {
    const checkOnShortcut = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || document.querySelector('dialog[open]')) return;
      event.preventDefault();
      event.stopPropagation();
      bench.attempt.check();
    };
    // Before the editor, which would begin a new line.
    document.addEventListener('keydown', checkOnShortcut, { capture: true });
    return () => document.removeEventListener('keydown', checkOnShortcut, { capture: true });
  }, []);

  return (
    <div class={`not-content ${styles.workbench}`}>
      <StorageNotice />
      <Desk
        desk={bench}
        highlight={bench.highlight}
        label="Your rewrite"
        placeholder="Write the request as it should have been."
        guide={guide}
        onOpen={bench.open}
      >
        <ProgressState id={exercise.id} />
      </Desk>
      <ActionBar bench={bench} />
      <VerdictPanel bench={bench} next={next} />
      <FindingsList $findings={bench.$findings} $text={bench.manuscript.$text} editor={bench.editor} guide={guide} />
      <Attempts bench={bench} />
      <AskAssistant $text={bench.manuscript.$text} />
      <Samples id={exercise.id} samples={exercise.samples} />
    </div>
  );
}
