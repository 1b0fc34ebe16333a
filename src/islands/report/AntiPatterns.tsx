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
  const { text, report } = useStore($live);
  // Too little is what every prompt begins with.
  const begun = text.trim() !== '';
  const heading = useId();
  return (
    <section class={styles.patterns} aria-labelledby={heading}>
      <h2 id={heading}>Anti-patterns</h2>
      <ul>
        {ANTI_PATTERN_IDS.map((id) => {
          const { name, gist } = ANTI_PATTERNS[id];
          const judged = report?.antiPatterns[id];
          const found = begun && judged?.present ? judged : undefined;
          const [first] = found?.evidence ?? [];
          return (
            <li key={id} data-anti-pattern={id} data-present={found !== undefined}>
              <Icon name={found ? 'warning' : begun ? 'check' : 'circle'} />
              <div>
                <p>
                  <strong>{name}</strong> ({gist}): {found ? 'seen' : 'not seen'}
                </p>
                {found && <p class={styles.reason}>{found.reason}</p>}
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
