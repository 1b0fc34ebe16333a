import { useRef, useState } from 'preact/hooks';
import { Button } from '../controls/Button.tsx';
import styles from './WrongVerdict.module.css';

/** A finished report with a button that copies it; where copying is not allowed, it is selected to be copied by hand. */
export function CopyReport({ text }: { readonly text: string }) {
  const area = useRef<HTMLTextAreaElement>(null);
  const [message, setMessage] = useState('');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setMessage('Copied.');
    } catch {
      area.current?.select();
      setMessage('The browser does not allow copying. The report is selected: copy it with the keyboard.');
    }
  };
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
