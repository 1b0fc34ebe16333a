import { useState } from 'preact/hooks';

/** What can be selected to be copied by hand: a text field, or anything that knows how. */
interface Selectable {
  focus(): void;
  select(): void;
  closest?(selector: string): Element | null;
}

interface CopyWords {
  /** Said when the text is in the clipboard. */
  readonly copied: string;
  /** What is selected when the browser refuses: a noun with its article. */
  readonly selected: string;
}

/** Copies a text and says so; where copying is not allowed, the field that shows it is selected to be copied by hand. */
export function useCopy(text: string, field: { readonly current: Selectable | null }, { copied, selected }: CopyWords) {
  const [message, setMessage] = useState('');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setMessage(copied);
    } catch {
      // What is folded away cannot take the focus.
      field.current?.closest?.('details')?.setAttribute('open', '');
      field.current?.focus();
      field.current?.select();
      setMessage(`The browser does not allow copying. ${selected} is selected: copy it with the keyboard.`);
    }
  };
  return { copy, message };
}
