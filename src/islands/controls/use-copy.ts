import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';

interface CopyWords {
  /** Said when the text is in the clipboard. */
  readonly copied: string;
  /** What is selected when the browser refuses: a noun with its article. */
  readonly selected: string;
}

/** Copies a text and says so; where copying is not allowed, the field that shows it is selected to be copied by hand. */
export function useCopy(text: string, field: RefObject<HTMLTextAreaElement>, { copied, selected }: CopyWords) {
  const [message, setMessage] = useState('');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setMessage(copied);
    } catch {
      // What is folded away cannot take the focus.
      field.current?.closest('details')?.setAttribute('open', '');
      field.current?.focus();
      field.current?.select();
      setMessage(`The browser does not allow copying. ${selected} is selected: copy it with the keyboard.`);
    }
  };
  return { copy, message };
}
