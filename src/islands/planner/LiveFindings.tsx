import { useStore } from '@nanostores/preact';
import type { ReadableAtom } from 'nanostores';
import type { Finding } from '../../linter/types.ts';
import type { LiveReport } from '../../stores/live-report.ts';
import type { EditorHandle } from '../editor/editor-handle.ts';
import { type Guide, rulePage } from '../guide.ts';
import { FindingItem } from '../report/FindingItem.tsx';
import { byImportance } from '../report/findings-order.ts';
import styles from './Planner.module.css';

const FIRST = 3;

interface Props {
  readonly $live: ReadableAtom<LiveReport>;
  readonly guide: Guide;
  /** The field with the text. */
  readonly handle: () => EditorHandle | null;
  /** Leaves out what the page says already. */
  readonly concerns?: (finding: Finding, text: string) => boolean;
}

/** The three most important findings about a text, with buttons that lead to the place and mend it. */
export function LiveFindings({ $live, guide, handle, concerns = () => true }: Props) {
  const { text, report } = useStore($live);
  const found = byImportance(report?.findings.filter((finding) => concerns(finding, text)) ?? []);
  const mend = ({ fix }: Finding) => {
    if (fix) handle()?.apply(fix.edits);
    handle()?.focus();
  };
  if (found.length === 0) return null;
  return (
    <div class={styles.findings}>
      <ul aria-label="Worth a look">
        {found.slice(0, FIRST).map((finding) => (
          <FindingItem
            key={`${finding.rule}-${finding.from}`}
            finding={finding}
            why={rulePage(guide, finding.rule)}
            goTo={() => handle()?.goTo(finding)}
            mend={() => mend(finding)}
          />
        ))}
      </ul>
      {found.length > FIRST && <p>And {found.length - FIRST} more of less weight.</p>}
    </div>
  );
}
