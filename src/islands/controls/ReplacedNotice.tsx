import { useStore } from '@nanostores/preact';
import type { Manuscript } from '../../stores/manuscript.ts';
import { Button } from './Button.tsx';
import styles from './ReplacedNotice.module.css';

interface Props {
  readonly manuscript: Manuscript;
  /** Called after the old text is back. */
  readonly onUndo: () => void;
}

/** Says that another text was put in place, and offers the old one. */
export function ReplacedNotice({ manuscript, onUndo }: Props) {
  const replaced = useStore(manuscript.$replaced);
  return (
    <div role="status">
      {replaced && (
        <p class={styles.notice}>
          {replaced.note}{' '}
          <Button
            look="link"
            onClick={() => {
              manuscript.undo();
              onUndo();
            }}
          >
            Undo
          </Button>
        </p>
      )}
    </div>
  );
}
