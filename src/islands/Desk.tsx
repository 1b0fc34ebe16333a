import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { Highlight } from '../stores/highlight.ts';
import { ReplacedNotice } from './controls/ReplacedNotice.tsx';
import { SavingState } from './controls/SavingState.tsx';
import type { Desk as DeskStores } from './create-desk.ts';
import styles from './Desk.module.css';
import { Editor } from './editor/Editor.tsx';
import type { Guide } from './guide.ts';
import { ComponentMeter } from './report/ComponentMeter.tsx';
import { EvidenceDetails } from './report/EvidenceDetails.tsx';
import { ReportAnnouncer } from './report/ReportAnnouncer.tsx';
import { Score } from './report/Score.tsx';

interface Props {
  readonly desk: DeskStores;
  readonly highlight: Highlight;
  /** Names the text field. */
  readonly label: string;
  readonly placeholder: string;
  readonly guide: Guide;
  readonly onOpen: (typed: string | undefined) => () => void;
  /** Stands at the end of the head line. */
  readonly children?: ComponentChildren;
}

/** The editor with its meter: one instrument. */
export function Desk({ desk, highlight, label, placeholder, guide, onOpen, children }: Props) {
  const id = useId();
  const { manuscript, $live, $findings, editor } = desk;
  return (
    <div class={styles.desk}>
      <div class={styles.head}>
        <label id={`${id}-label`} for={id}>
          {label}
        </label>
        <span class={styles.aside}>{children}</span>
      </div>
      <Editor
        id={id}
        $text={manuscript.$text}
        $findings={$findings}
        $marks={highlight.$marks}
        handle={editor}
        labelledBy={`${id}-label`}
        describedBy={`${id}-help`}
        placeholder={placeholder}
        onOpen={onOpen}
      />
      <ReplacedNotice manuscript={manuscript} onUndo={() => editor.current?.focus()} />
      <div class={styles.foot}>
        <span id={`${id}-help`}>Markdown. Tab leaves the field.</span>
        <SavingState manuscript={manuscript} />
      </div>
      <Score $live={$live} />
      <ComponentMeter $live={$live} highlight={highlight} />
      <EvidenceDetails $live={$live} highlight={highlight} guide={guide} goTo={(span) => editor.current?.goTo(span)} />
      <ReportAnnouncer $live={$live} />
    </div>
  );
}
