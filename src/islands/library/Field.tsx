import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { Icon } from '../controls/Icon.tsx';
import styles from './EntryForm.module.css';

/** What ties a control to its label, its hint and its problem. */
interface Ties {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': boolean;
}

interface Props {
  readonly label: string;
  readonly hint?: string;
  /** What is wrong with what was written. */
  readonly problem: string | undefined;
  readonly control: (ties: Ties) => JSX.Element;
}

/** A control with its label, a hint, and what is wrong, each said by a screen reader too. */
export function Field({ label, hint, problem, control }: Props) {
  const id = useId();
  const described = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ');
  return (
    <div class={styles.field}>
      <label for={id}>{label}</label>
      {hint && <small id={`${id}-hint`}>{hint}</small>}
      {control({ id, 'aria-describedby': described || undefined, 'aria-invalid': problem !== undefined })}
      {problem && (
        <p id={`${id}-problem`} class={styles.problem}>
          <Icon name="error" /> {problem}
        </p>
      )}
    </div>
  );
}
