import { useStore } from '@nanostores/preact';
import type { ReadableAtom } from 'nanostores';
import type { ComponentReport, Span } from '../../linter/types.ts';
import { COMPONENTS } from '../../linter/vocabulary.ts';
import type { Highlight } from '../../stores/highlight.ts';
import type { LiveReport } from '../../stores/live-report.ts';
import { Button } from '../controls/Button.tsx';
import type { Guide } from '../guide.ts';
import styles from './EvidenceDetails.module.css';
import { shortQuote } from './short-quote.ts';
import { clausesOf, widen } from './stretches.ts';

const SHOWN = 3;

interface Props {
  readonly guide: Guide;
  readonly $live: ReadableAtom<LiveReport>;
  readonly highlight: Highlight;
  readonly goTo: (span: Span) => void;
}

interface DetailsProps extends Pick<Props, 'guide' | 'goTo'> {
  readonly component: ComponentReport;
  readonly text: string;
}

function Details({ component, text, guide, goTo }: DetailsProps) {
  const { name, gist } = COMPONENTS[component.id];
  const more = <a href={guide.components[component.id]}>More on {name.toLowerCase()}</a>;
  if (!component.present) {
    return (
      <p>
        <strong>{name}</strong> is missing: {gist}. {more}
      </p>
    );
  }
  const clauses = clausesOf(text);
  const clauseOf = (item: Span) => {
    const { from, to } = widen(item, clauses);
    return text.slice(from, to);
  };
  return (
    <>
      <p>
        <strong>{name}</strong> is present: {gist}. {more}
      </p>
      <ul>
        {component.evidence.slice(0, SHOWN).map((item) => (
          <li key={`${item.from}-${item.to}`}>
            <Button look="link" onClick={() => goTo(item)}>
              “{shortQuote(clauseOf(item))}”
            </Button>{' '}
            This {item.reason}.
          </li>
        ))}
      </ul>
    </>
  );
}

/** Whether the focus only moves on into the details; they must not vanish under it. */
export const staysWithEvidence = ({ relatedTarget }: FocusEvent): boolean =>
  relatedTarget instanceof Element && relatedTarget.closest('[data-evidence]') !== null;

/** The words that show the chosen component, and why they do. Keeps its height while nothing is chosen. */
export function EvidenceDetails({ $live, highlight, guide, goTo }: Props) {
  const { text, report } = useStore($live);
  const shown = useStore(highlight.$shown);
  const component = Object.values(report?.components ?? {}).find(
    ({ id }) => shown?.kind === 'component' && id === shown.id,
  );
  return (
    <div
      class={styles.details}
      data-evidence
      onFocusOut={(event) => staysWithEvidence(event) || highlight.$pointed.set(null)}
    >
      {component ? (
        <Details component={component} text={text} guide={guide} goTo={goTo} />
      ) : (
        <p class={styles.hint}>Choose a part to see the words in the text that show it.</p>
      )}
    </div>
  );
}
