import type { PartResult } from '../../drills/judge.ts';
import { CodeSpans } from '../controls/CodeSpans.tsx';
import { Icon } from '../controls/Icon.tsx';
import styles from './Drills.module.css';
import { expectationOf } from './words.ts';

/** Whether a part is right, what would have been, and why. */
export function Verdict({ result }: { readonly result: PartResult }) {
  const { right, expected, why } = result;
  return (
    <p class={styles.verdict} data-right={right}>
      <Icon name={right ? 'check' : 'cross'} />
      <span>
        <strong>{right ? 'Right.' : 'Not right.'}</strong>{' '}
        {expected !== null && (
          <>
            Expected: <CodeSpans text={expectationOf(expected)} />.{' '}
          </>
        )}
        <CodeSpans text={why} />
      </span>
    </p>
  );
}
