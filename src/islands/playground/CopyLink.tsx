import { toFragment } from '../../stores/prompt-link.ts';
import { Button } from '../controls/Button.tsx';
import { LINK_LIMIT, useLinkCopy } from '../controls/use-link-copy.tsx';
import { useLeakGuard } from '../leak-guard/use-leak-guard.tsx';
import styles from './Playground.module.css';

/** Copies a link that carries the text. */
export function CopyLink({ text }: { readonly text: string }) {
  const { guard, dialog } = useLeakGuard();
  const { copyLink, message, say, field } = useLinkCopy({
    copied: 'Link copied. The text is part of it and goes to nobody else.',
    label: 'Link to this text',
  });

  const copy = () => {
    const fragment = toFragment(text);
    say(fragment ? '' : LINK_LIMIT);
    if (fragment) guard(text, 'Copy anyway', () => copyLink(fragment));
  };

  return (
    <div class={styles.copy}>
      <Button disabled={text === ''} onClick={copy}>
        Copy link to this text
      </Button>
      <span role="status">{message}</span>
      {field}
      {dialog}
    </div>
  );
}
