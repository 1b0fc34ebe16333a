import { useStore } from '@nanostores/preact';
import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '../controls/Icon.tsx';
import type { Workbench } from './create-workbench.ts';
import styles from './Verdict.module.css';
import { verdictWords } from './verdict-words.ts';

/** The verdict in words, announced politely when it changes. */
export function VerdictHead({ attempt, manuscript }: Pick<Workbench, 'attempt' | 'manuscript'>) {
  const verdict = useStore(attempt.$verdict);
  const text = useStore(manuscript.$text);
  const { icon, name, detail } = verdictWords(verdict);
  const head = useRef<HTMLDivElement>(null);

  // The focus stays where it was: somebody who checks from the editor wants to go on writing.
  useEffect(() => {
    if (verdict.state !== 'not-checked') head.current?.scrollIntoView({ block: 'nearest' });
  }, [verdict]);

  const stale = 'text' in verdict && verdict.text !== text;
  return (
    <div ref={head} class={styles.head} data-verdict={verdict.state}>
      <div role="status">
        <p>
          <strong class={styles.name}>
            <Icon name={icon} /> {name}
          </strong>
        </p>
        <p>{detail}</p>
      </div>
      {stale && <p class={styles.stale}>The text has changed since. Check again for a new verdict.</p>}
    </div>
  );
}
