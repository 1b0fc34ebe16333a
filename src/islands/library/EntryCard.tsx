import { useRef } from 'preact/hooks';
import type { Listed } from '../../library/find-entries.ts';
import { toFragment } from '../../stores/prompt-link.ts';
import { Button } from '../controls/Button.tsx';
import { useCopy } from '../controls/use-copy.ts';
import { useLeakGuard } from '../leak-guard/use-leak-guard.tsx';
import styles from './EntryCard.module.css';
import { EntryFacts } from './EntryFacts.tsx';

interface Props {
  readonly listed: Listed;
  /** Id of the heading. */
  readonly heading: string;
  readonly playground: string;
  readonly onEdit: () => void;
  readonly onDelete: () => void;
}

const MOST_ROWS = 16;

/** One entry: what is known of it, its prompt folded away, and what can be done with it. */
export function EntryCard({ listed: [, entry], heading, playground, onEdit, onDelete }: Props) {
  const { title, text } = entry;
  const field = useRef<HTMLTextAreaElement>(null);
  const { copy, message } = useCopy(text, field, { copied: 'Copied.', selected: 'The prompt' });
  const { guard, dialog } = useLeakGuard();
  const fragment = toFragment(text);
  const lines = text.split('\n').length;
  return (
    <li class={styles.entry}>
      <h2 id={heading} tabIndex={-1}>
        {title}
      </h2>
      <EntryFacts entry={entry} />
      <details class={styles.prompt}>
        <summary>
          Prompt, {lines} {lines === 1 ? 'line' : 'lines'}
        </summary>
        <textarea
          ref={field}
          readOnly
          aria-label={`Prompt of ${title}`}
          rows={Math.min(MOST_ROWS, lines + 1)}
          value={text}
        />
      </details>
      <div class={styles.actions}>
        <Button aria-label={`Copy ${title}`} onClick={() => guard(text, 'Copy anyway', copy)}>
          Copy
        </Button>
        {fragment && (
          <a class="rd-button" href={playground + fragment} aria-label={`Open in playground: ${title}`}>
            Open in playground
          </a>
        )}
        <Button aria-label={`Edit ${title}`} onClick={onEdit}>
          Edit
        </Button>
        <Button aria-label={`Delete ${title}`} onClick={onDelete}>
          Delete
        </Button>
        <span role="status">{message}</span>
      </div>
      {!fragment && <p class={styles.facts}>Too long for a link to the playground. Copy it and paste it there.</p>}
      {dialog}
    </li>
  );
}
