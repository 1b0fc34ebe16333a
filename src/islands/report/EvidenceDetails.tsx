import { useStore } from '@nanostores/preact';
import type { ReadableAtom } from 'nanostores';
import type { ComponentReport, Span } from '../../linter/types.ts';
import { COMPONENTS } from '../../linter/vocabulary.ts';
import type { Highlight } from '../../stores/highlight.ts';
import type { LiveReport } from '../../stores/live-report.ts';
import { Button } from '../controls/Button.tsx';
import styles from './EvidenceDetails.module.css';
import { shortQuote } from './short-quote.ts';

const SHOWN = 3;

interface Props {
  readonly $live: ReadableAtom<LiveReport>;
  readonly highlight: Highlight;
  readonly goTo: (span: Span) => void;
}

function Details({ component, goTo }: { readonly component: ComponentReport; readonly goTo: Props['goTo'] }) {
  const { name, gist } = COMPONENTS[component.id];
  if (!component.present) {
    return (
      <p>
        <strong>{name}</strong> is missing: {gist}.
      </p>
    );
  }
  return (
    <>
      <p>
        <strong>{name}</strong> is present: {gist}.
      </p>
      <ul>
        {component.evidence.slice(0, SHOWN).map((item) => (
          <li key={`${item.from}-${item.to}`}>
            <Button look="link" onClick={() => goTo(item)}>
              “{shortQuote(item.quote)}”
            </Button>{' '}
            This {item.reason}.
          </li>
        ))}
      </ul>
    </>
  );
}

/** The words that show the chosen component, and why they do. Keeps its height while nothing is chosen. */
export function EvidenceDetails({ $live, highlight, goTo }: Props) {
  const { report } = useStore($live);
  const shown = useStore(highlight.$shown);
  const component = Object.values(report?.components ?? {}).find(
    ({ id }) => shown?.kind === 'component' && id === shown.id,
  );
  return (
    <div class={styles.details} data-evidence>
      {component ? (
        <Details component={component} goTo={goTo} />
      ) : (
        <p class={styles.hint}>Choose a part to see the words in the text that show it.</p>
      )}
    </div>
  );
}
