import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import { Button } from '../controls/Button.tsx';
import { ConfirmDialog } from '../controls/ConfirmDialog.tsx';
import type { Workbench } from './create-workbench.ts';
import styles from './Workbench.module.css';

/** Check and reset. */
export function ActionBar({ bench }: { readonly bench: Workbench }) {
  const { attempt, manuscript, editor, exercise } = bench;
  const checking = useStore(attempt.$checking);
  const text = useStore(manuscript.$text);
  const [asking, setAsking] = useState(false);
  const reset = () => {
    bench.reset();
    editor.current?.focus();
  };
  return (
    <div class={styles.actions}>
      <Button
        look="primary"
        aria-disabled={checking}
        aria-keyshortcuts="Control+Enter Meta+Enter"
        onClick={attempt.check}
      >
        {checking ? 'Checking …' : 'Check'}
      </Button>
      <span class={styles.shortcut}>
        or <kbd>Ctrl</kbd>/<kbd>⌘</kbd> + <kbd>Enter</kbd>
      </span>
      <Button disabled={text === exercise.before} onClick={() => setAsking(true)}>
        Reset
      </Button>
      <ConfirmDialog
        open={asking}
        title="Start again from the weak prompt?"
        confirm="Reset the text"
        onConfirm={reset}
        onClose={() => setAsking(false)}
      >
        <p>The weak prompt takes the place of the rewrite. Progress stays, and the rewrite can be brought back.</p>
      </ConfirmDialog>
    </div>
  );
}
