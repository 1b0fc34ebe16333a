import { useState } from 'preact/hooks';
import type { Span } from '../../linter/types.ts';
import { StorageNotice } from '../controls/StorageNotice.tsx';
import { Desk } from '../Desk.tsx';
import type { Guide } from '../guide.ts';
import { AntiPatterns } from '../report/AntiPatterns.tsx';
import { Breakdown } from '../report/Breakdown.tsx';
import { FindingsList } from '../report/FindingsList.tsx';
import { createPlayground } from './create-playground.ts';
import { Examples } from './Examples.tsx';
import { HandOn } from './HandOn.tsx';
import { LinkProblem } from './LinkProblem.tsx';
import styles from './Playground.module.css';

interface Props {
  readonly guide: Guide;
  readonly libraryUrl: string;
}

/** Any text, linted: editor, meter, findings, score and anti-patterns. */
export default function Playground({ guide, libraryUrl }: Props) {
  const [playground] = useState(createPlayground);
  const { manuscript, $live, $findings, editor, highlight, $linkProblem } = playground;
  const goTo = (span: Span) => editor.current?.goTo(span);
  return (
    <div class={`not-content ${styles.playground}`}>
      <StorageNotice />
      <LinkProblem $linkProblem={$linkProblem} />
      <Examples manuscript={manuscript} />
      <div class={styles.columns}>
        <div>
          <Desk
            desk={playground}
            highlight={highlight}
            label="Prompt"
            placeholder="Write or paste a prompt. It stays in this browser."
            guide={guide}
            onOpen={playground.open}
          />
          <HandOn manuscript={manuscript} libraryUrl={libraryUrl} />
          <FindingsList $findings={$findings} $text={manuscript.$text} editor={editor} guide={guide} />
        </div>
        <div class={styles.account}>
          <AntiPatterns $live={$live} goTo={goTo} />
          <Breakdown $live={$live} />
        </div>
      </div>
    </div>
  );
}
