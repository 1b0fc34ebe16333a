import { useState } from 'preact/hooks';
import { MAX_LINKED_LENGTH, toFragment } from '../../stores/prompt-link.ts';
import { Button } from '../controls/Button.tsx';
import { useLeakGuard } from '../leak-guard/use-leak-guard.tsx';
import styles from './Playground.module.css';

/** Copies a link that carries the text; where copying is not allowed, shows it to be copied by hand. */
export function CopyLink({ text }: { readonly text: string }) {
  const [message, setMessage] = useState('');
  const [link, setLink] = useState('');

  const { guard, dialog } = useLeakGuard();

  const copy = () => {
    const fragment = toFragment(text);
    setLink('');
    setMessage('');
    if (fragment) return guard(text, 'Copy anyway', () => copyAddress(fragment));
    setMessage(`Only up to ${MAX_LINKED_LENGTH.toLocaleString('en-GB')} characters fit into a link.`);
  };
  const copyAddress = async (fragment: string) => {
    const address = location.origin + location.pathname + fragment;
    try {
      await navigator.clipboard.writeText(address);
      setMessage('Link copied. The text is part of it and goes to nobody else.');
    } catch {
      setMessage('The browser does not allow copying. Here is the link:');
      setLink(address);
    }
  };

  return (
    <div class={styles.copy}>
      <Button disabled={text === ''} onClick={copy}>
        Copy link to this text
      </Button>
      <span role="status">{message}</span>
      {link && <input readOnly aria-label="Link to this text" value={link} onFocus={(e) => e.currentTarget.select()} />}
      {dialog}
    </div>
  );
}
