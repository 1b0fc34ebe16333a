import { useStore } from '@nanostores/preact';
import type { RefObject } from 'preact';
import { COMPONENT_IDS } from '../../linter/types.ts';
import { COMPONENTS } from '../../linter/vocabulary.ts';
import { ComponentBadge } from '../controls/ComponentBadge.tsx';
import { type Guide, rulePage } from '../guide.ts';
import { FindingItem } from '../report/FindingItem.tsx';
import { byImportance } from '../report/findings-order.ts';
import { Score } from '../report/Score.tsx';
import type { TemplateDesk } from './create-template-desk.ts';
import { selectText } from './select-text.ts';
import styles from './TemplateDesk.module.css';

const SHOWN = 3;

interface Props {
  readonly desk: TemplateDesk;
  readonly guide: Guide;
  readonly sheet: RefObject<HTMLPreElement>;
}

/** What the linter says of the text as it is filled in so far. */
export function LintedText({ desk, guide, sheet }: Props) {
  const { text, report } = useStore(desk.$live);
  // Places are those of the text that was judged.
  const goTo = (from: number, to: number) => {
    if (sheet.current && desk.$text.get() === text) selectText(sheet.current, from, to);
  };
  return (
    <section class={styles.linted} aria-labelledby="linted-heading">
      <h2 id="linted-heading">What the linter says</h2>
      <Score $live={desk.$live} />
      <ul class={styles.parts} aria-label="Parts of the prompt">
        {COMPONENT_IDS.map((id) => {
          const present = report?.components[id].present ?? false;
          return (
            <li key={id} data-present={present}>
              <ComponentBadge id={id} filled={present} /> {COMPONENTS[id].name}
              <span class="sr-only">: {present ? 'present' : 'missing'}</span>
            </li>
          );
        })}
      </ul>
      <ul class={styles.findings}>
        {byImportance(report?.findings ?? [])
          .slice(0, SHOWN)
          .map((finding) => (
            <FindingItem
              key={`${finding.rule}-${finding.from}`}
              finding={finding}
              why={rulePage(guide, finding.rule)}
              goTo={() => goTo(finding.from, finding.to)}
            />
          ))}
      </ul>
    </section>
  );
}
