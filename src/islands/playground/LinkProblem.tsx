import { useStore } from '@nanostores/preact';
import { Icon } from '../controls/Icon.tsx';
import type { Playground } from './create-playground.ts';
import styles from './Playground.module.css';

/** Says why the link that led here brought no text. */
export function LinkProblem({ $linkProblem }: Pick<Playground, '$linkProblem'>) {
  const problem = useStore($linkProblem);
  return (
    <div role="status">
      {problem && (
        <p class={styles.problem}>
          <Icon name="warning" /> {problem}
        </p>
      )}
    </div>
  );
}
