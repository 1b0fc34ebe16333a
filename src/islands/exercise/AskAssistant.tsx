import { useStore } from '@nanostores/preact';
import type { ReadableAtom } from 'nanostores';
import { useRef } from 'preact/hooks';
import { Button } from '../controls/Button.tsx';
import { useCopy } from '../controls/use-copy.ts';
import { reviewRequest } from './review-request.ts';
import styles from './Samples.module.css';

/** Copies a request for a second opinion, for the learner to paste elsewhere. Sends nothing. */
export function AskAssistant({ $text }: { readonly $text: ReadableAtom<string> }) {
  const text = useStore($text);
  const field = useRef<HTMLTextAreaElement>(null);
  const request = reviewRequest(text);
  const words = { copied: 'Copied. Paste it into your assistant.', selected: 'The text' };
  const { copy, message } = useCopy(request, field, words);
  return (
    <div class={styles.samples}>
      <details>
        <summary>Ask your own assistant for a second opinion</summary>
        <div class={styles.ask}>
          <p>
            This is a request for a review of your text as it stands. Nothing is sent from here: copy it, take out what
            must not leave your company, and paste it into the assistant that you use.
          </p>
          <textarea ref={field} readOnly rows={8} aria-label="Review request" value={request} />
          <Button onClick={copy}>Copy the review request</Button>
          <p role="status">{message}</p>
        </div>
      </details>
    </div>
  );
}
