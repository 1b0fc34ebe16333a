import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { MAX_LINKED_LENGTH } from '../../stores/prompt-link.ts';

/** How many characters fit into a link, in words. */
export const LINK_LIMIT = `Only up to ${MAX_LINKED_LENGTH.toLocaleString('en-GB')} characters fit into a link.`;

interface LinkCopy {
  /** Copies the address of this page with a fragment; where copying is not allowed, shows it to be copied by hand. */
  readonly copyLink: (fragment: string) => Promise<void>;
  readonly message: string;
  /** Says something else in the same place, and takes the link away. */
  readonly say: (message: string) => void;
  /** The link to be copied by hand, if there is one. */
  readonly field: JSX.Element | null;
}

/** Copies links to this page. `copied` is said when one is in the clipboard, `label` names the field that shows one. */
export function useLinkCopy({ copied, label }: { readonly copied: string; readonly label: string }): LinkCopy {
  const [message, setMessage] = useState('');
  const [link, setLink] = useState('');
  const say = (words: string) => {
    setMessage(words);
    setLink('');
  };
  const copyLink = async (fragment: string) => {
    const address = location.origin + location.pathname + fragment;
    try {
      await navigator.clipboard.writeText(address);
      say(copied);
    } catch {
      setMessage('The browser does not allow copying. Here is the link:');
      setLink(address);
    }
  };
  const field = link ? (
    <input readOnly aria-label={label} value={link} onFocus={(event) => event.currentTarget.select()} />
  ) : null;
  return { copyLink, message, say, field };
}
