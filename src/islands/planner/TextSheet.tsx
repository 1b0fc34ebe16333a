import type { ComponentChildren } from 'preact';
import { useId, useRef } from 'preact/hooks';
import { toFragment } from '../../stores/prompt-link.ts';
import { Button } from '../controls/Button.tsx';
import { useCopy } from '../controls/use-copy.ts';
import { useLeakGuard } from '../leak-guard/use-leak-guard.tsx';
import styles from './Planner.module.css';

interface Props {
  readonly label: string;
  readonly text: string;
  /** What the button says: a verb and its object. */
  readonly copy: string;
  /** Where it can be written on; without it there is no link. */
  readonly playground?: string;
  /** Makes the text editable. */
  readonly onEdit?: (text: string) => void;
  readonly id?: string;
  readonly describedBy?: string;
  /** Stands beside the buttons. */
  readonly children?: ComponentChildren;
}

const ROWS = { least: 4, most: 28 };

/** A prompt to copy, or to write on with in the playground. */
export function TextSheet({ label, text, copy: copyWords, playground, onEdit, id, describedBy, children }: Props) {
  const own = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const { copy, message } = useCopy(text, field, { copied: 'Copied.', selected: 'The text' });
  const { guard, dialog } = useLeakGuard();
  const fragment = toFragment(text);
  const rows = Math.min(ROWS.most, Math.max(ROWS.least, text.split('\n').length + 2));
  return (
    <div class={styles.sheet}>
      <label for={id ?? own}>{label}</label>
      <textarea
        id={id ?? own}
        ref={field}
        rows={rows}
        value={text}
        readOnly={onEdit === undefined}
        {...(describedBy ? { 'aria-describedby': describedBy } : {})}
        onInput={(event) => onEdit?.(event.currentTarget.value)}
      />
      <div class={styles.actions}>
        <Button look={onEdit ? 'primary' : 'quiet'} onClick={() => guard(text, 'Copy anyway', copy)}>
          {copyWords}
        </Button>
        {playground && fragment && <a href={`${playground}${fragment}`}>Open in the playground</a>}
        {playground && !fragment && <span class={styles.hint}>Too long for a link to the playground.</span>}
        {children}
        <span role="status">{message}</span>
      </div>
      {dialog}
    </div>
  );
}
