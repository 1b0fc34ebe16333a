import type { Ref } from 'preact';
import { RUN_LIMITS } from '../../schemas/run.ts';
import styles from './Run.module.css';
import { useLateSave } from './use-late-save.ts';

interface Props {
  readonly label: string;
  readonly text: string;
  readonly keep: (text: string) => void;
  readonly rows?: number;
  readonly longest?: number;
  readonly field?: Ref<HTMLTextAreaElement>;
}

/** A field whose text is kept as it is typed. */
export function KeptText({ label, text, keep, rows = 4, longest = RUN_LIMITS.notes, field }: Props) {
  return (
    <label class={styles.field}>
      <span>{label}</span>
      <textarea ref={field ?? null} rows={rows} maxLength={longest} {...useLateSave(text, keep)} />
    </label>
  );
}
