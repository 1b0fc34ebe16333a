import { useRef } from 'preact/hooks';
import { Button } from '../controls/Button.tsx';
import { useCopy } from '../controls/use-copy.ts';
import styles from './WrongVerdict.module.css';

/** A finished report with a button that copies it; where copying is not allowed, it is selected to be copied by hand. */
export function CopyReport({ text }: { readonly text: string }) {
  const area = useRef<HTMLTextAreaElement>(null);
  const { copy, message } = useCopy(text, area, { copied: 'Copied.', selected: 'The report' });
  return (
    <>
      <label>
        The report
        <textarea ref={area} readOnly rows={12} value={text} />
      </label>
      <div class={styles.copy}>
        <Button onClick={copy}>Copy the report</Button>
        <span role="status">{message}</span>
      </div>
    </>
  );
}
