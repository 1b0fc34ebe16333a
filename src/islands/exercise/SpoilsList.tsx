import type { SpoilResult } from '../../grading/types.ts';
import type { Evidence } from '../../linter/types.ts';
import { Button } from '../controls/Button.tsx';
import { CodeSpans } from '../controls/CodeSpans.tsx';
import { Icon } from '../controls/Icon.tsx';
import { shortQuote } from '../report/short-quote.ts';
import styles from './Verdict.module.css';

interface Props {
  readonly spoils: readonly SpoilResult[];
  readonly goTo: (evidence: Evidence) => void;
}

/** What the answer asks for and must not; nothing while there is no such thing. */
export function SpoilsList({ spoils, goTo }: Props) {
  const found = spoils.filter((spoil) => spoil.found);
  if (found.length === 0) return null;
  return (
    <ul class={styles.criteria} aria-label="What spoils the answer">
      {found.map(({ id, label, evidence: [first] }) => (
        <li key={id} class={styles.criterion} data-spoil={id}>
          <span class={styles.mark}>
            <Icon name="error" />
          </span>
          <div>
            <p>
              <strong class={styles.state}>Spoils the answer:</strong> <CodeSpans text={label} />
            </p>
            {first && (
              <Button look="link" aria-label={`Show in the text: ${first.quote}`} onClick={() => goTo(first)}>
                “{shortQuote(first.quote)}”
              </Button>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}
