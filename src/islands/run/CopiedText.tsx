import { useRef } from 'preact/hooks';
import { Button } from '../controls/Button.tsx';
import { useCopy } from '../controls/use-copy.ts';
import styles from './Run.module.css';

interface Props {
  readonly label: string;
  readonly text: string;
  /** Label of the button: a verb and its object. */
  readonly copyLabel: string;
}

/** A text to be pasted elsewhere. */
export function CopiedText({ label, text, copyLabel }: Props) {
  const field = useRef<HTMLTextAreaElement>(null);
  const { copy, message } = useCopy(text, field, { copied: 'Copied.', selected: 'The text' });
  return (
    <div class={styles.stack}>
      <label class={styles.field}>
        <span>{label}</span>
        <textarea ref={field} readOnly rows={Math.min(12, text.split('\n').length + 2)} value={text} />
      </label>
      <div class={styles.actions}>
        <Button onClick={copy}>{copyLabel}</Button>
        <span role="status">{message}</span>
      </div>
    </div>
  );
}
