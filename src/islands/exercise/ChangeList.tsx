import { type Change, summarise } from '../../training/changes.ts';
import { CodeSpans } from '../controls/CodeSpans.tsx';
import { Icon, type IconName } from '../controls/Icon.tsx';
import styles from './Attempts.module.css';

const KINDS: Readonly<Record<Change['kind'], { readonly name: string; readonly icon: IconName }>> = {
  fixed: { name: 'Fixed', icon: 'check' },
  lost: { name: 'Lost', icon: 'circle' },
  new: { name: 'New', icon: 'error' },
};

/** What came and went since the attempt before: in one sentence, then point by point. */
export function ChangeList({ changes }: { readonly changes: readonly Change[] }) {
  return (
    <div class={styles.changes}>
      <p>{summarise(changes)}</p>
      {changes.length > 0 && (
        <ul>
          {changes.map(({ kind, text }) => (
            <li key={text} data-change={kind}>
              <Icon name={KINDS[kind].icon} />
              <span>
                <strong>{KINDS[kind].name}:</strong> <CodeSpans text={text} />
              </span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
