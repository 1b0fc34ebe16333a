import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../controls/Button.tsx';
import styles from './Library.module.css';

/** What the last action did. */
export interface Notification {
  readonly message: string;
  /** Takes it back, where that is possible. */
  readonly undo?: () => void;
  /** Id of the element that the action leads to. */
  readonly focus?: string;
}

interface Props extends Notification {
  readonly onHide: () => void;
}

/** Says what the last action did, and takes it back on demand; stays until the next action, or until it is hidden. */
export function Notice({ message, undo, focus, onHide }: Props) {
  const status = useRef<HTMLDivElement>(null);

  // What had the focus is gone with the entry, or with this button.
  useEffect(() => {
    if (undo) status.current?.querySelector('button')?.focus({ preventScroll: true });
  }, [undo]);
  useEffect(() => {
    if (focus) document.getElementById(focus)?.focus();
  }, [focus]);

  return (
    <div ref={status} role="status" class={styles.notice} data-empty={message === ''}>
      {message && (
        <p>
          <span>{message}</span>
          {undo && <Button onClick={undo}>Undo</Button>}
          <Button look="link" aria-label="Hide this message" onClick={onHide}>
            Hide
          </Button>
        </p>
      )}
    </div>
  );
}
