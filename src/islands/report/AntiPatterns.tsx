import { useStore } from '@nanostores/preact';
import type { ReadableAtom } from 'nanostores';
import { useId } from 'preact/hooks';
import { ANTI_PATTERN_IDS, type Span } from '../../linter/types.ts';
import { ANTI_PATTERNS } from '../../linter/vocabulary.ts';
import type { LiveReport } from '../../stores/live-report.ts';
import { Button } from '../controls/Button.tsx';
import { Icon } from '../controls/Icon.tsx';
import styles from './AntiPatterns.module.css';
import { shortQuote } from './short-quote.ts';

interface Props {
  readonly $live: ReadableAtom<LiveReport>;
  readonly goTo: (span: Span) => void;
}

/** The four anti-patterns: seen or not, and why. */
export function AntiPatterns({ $live, goTo }: Props) {
  const { report } = useStore($live);
  const heading = useId();
  return (
    <section class={styles.patterns} aria-labelledby={heading}>
      <h2 id={heading}>Anti-patterns</h2>
      <ul>
        {ANTI_PATTERN_IDS.map((id) => {
          const found = report?.antiPatterns[id];
          const [first] = found?.present ? found.evidence : [];
          return (
            <li key={id} data-anti-pattern={id} data-present={found?.present ?? false}>
              <Icon name={found?.present ? 'warning' : 'check'} />
              <div>
                <p>
                  <strong>{ANTI_PATTERNS[id].name}</strong>: {found?.present ? 'seen' : 'not seen'}
                </p>
                <p class={styles.reason}>{found?.present ? found.reason : ANTI_PATTERNS[id].gist}</p>
                {first && (
                  <Button look="link" onClick={() => goTo(first)}>
                    “{shortQuote(first.quote)}”
                  </Button>
                )}
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
