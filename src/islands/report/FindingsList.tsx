import { useStore } from '@nanostores/preact';
import type { ReadableAtom } from 'nanostores';
import { useId } from 'preact/hooks';
import type { Finding } from '../../linter/types.ts';
import { changeSettings, settings } from '../../stores/settings.ts';
import { Button } from '../controls/Button.tsx';
import type { EditorHandle } from '../editor/editor-handle.ts';
import type { FindingsOfText } from '../editor/finding-underlines.ts';
import { type Guide, rulePage } from '../guide.ts';
import { FindingItem } from './FindingItem.tsx';
import styles from './FindingsList.module.css';
import { byImportance } from './findings-order.ts';

const FIRST = 3;

interface Props {
  readonly $findings: ReadableAtom<FindingsOfText>;
  readonly $text: ReadableAtom<string>;
  readonly guide: Guide;
  readonly editor: { readonly current: EditorHandle | null };
}

/** What the linter has to say, three at first, with buttons that lead to the place and mend it. */
export function FindingsList({ $findings, $text, guide, editor }: Props) {
  const { text, findings } = useStore($findings);
  const { allFindings } = useStore(settings.$value, { ssr: () => settings.empty });
  const heading = useId();
  const ordered = byImportance(findings);
  const shown = allFindings ? ordered : ordered.slice(0, FIRST);
  const mend = ({ fix }: Finding) => {
    // A text that has moved on gets a report of its own in a moment.
    if (fix && $text.get() === text) editor.current?.apply(fix.edits);
    editor.current?.focus();
  };
  return (
    <section class={styles.findings} aria-labelledby={heading} data-findings={ordered.length}>
      <h2 id={heading}>Worth a look {ordered.length > 0 && <span>({ordered.length})</span>}</h2>
      {ordered.length === 0 && (
        <p>
          {text.trim() === '' ? 'Findings appear here as the text grows.' : 'Nothing in the wording gets in the way.'}
        </p>
      )}
      <ul>
        {shown.map((finding) => (
          <FindingItem
            key={`${finding.rule}-${finding.from}`}
            finding={finding}
            why={rulePage(guide, finding.rule)}
            goTo={() => editor.current?.goTo(finding)}
            mend={() => mend(finding)}
          />
        ))}
      </ul>
      {ordered.length > FIRST && (
        <Button aria-expanded={allFindings} onClick={() => changeSettings({ allFindings: !allFindings })}>
          {allFindings ? `Show the first ${FIRST}` : `Show all ${ordered.length}`}
        </Button>
      )}
    </section>
  );
}
