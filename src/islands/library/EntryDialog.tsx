import { useId, useRef, useState } from 'preact/hooks';
import { type LibraryFields, problemsIn } from '../../schemas/library.ts';
import { Button } from '../controls/Button.tsx';
import dialogs from '../controls/ConfirmDialog.module.css';
import { useModal } from '../controls/use-modal.ts';
import { useLeakGuard } from '../leak-guard/use-leak-guard.tsx';
import styles from './EntryForm.module.css';
import { EntryForm, readForm } from './EntryForm.tsx';
import { textsOf } from './words.ts';

interface Props {
  readonly open: boolean;
  readonly title: string;
  readonly fields: LibraryFields;
  readonly withText: boolean;
  readonly assistants: readonly string[];
  /** Called with sound fields, once the learner has decided about what looks like a secret. */
  readonly onSave: (fields: LibraryFields) => void;
  readonly onClose: () => void;
}

/** A dialog with the fields of an entry. Escape keeps what was typed for the next time, Cancel forgets it; a new `key` starts anew. */
export function EntryDialog({ open, title, fields, withText, assistants, onSave, onClose }: Props) {
  const dialog = useModal(open);
  const opened = useRef(open);
  const heading = useId();
  const [problems, setProblems] = useState<ReturnType<typeof problemsIn>>({});
  const { guard, dialog: question } = useLeakGuard();
  opened.current ||= open;

  const save = (form: HTMLFormElement) => {
    const written = readForm(form, fields);
    const found = problemsIn(written);
    setProblems(found);
    const wrong = [...form.elements].find((control) => (control.getAttribute('name') ?? '') in found);
    if (wrong instanceof HTMLElement) wrong.focus();
    if (Object.keys(found).length > 0) return;
    guard(textsOf(written), 'Save anyway', () => {
      // The page behind takes the focus only once the dialog is closed.
      dialog.current?.close();
      onClose();
      onSave(written);
    });
  };

  return (
    <>
      <dialog ref={dialog} class={`${dialogs.dialog} ${styles.dialog}`} aria-labelledby={heading} onClose={onClose}>
        <h2 id={heading}>{title}</h2>
        <form
          class={styles.form}
          noValidate
          onReset={() => setProblems({})}
          onSubmit={(event) => {
            event.preventDefault();
            save(event.currentTarget);
          }}
        >
          {opened.current && <EntryForm {...{ fields, withText, problems, assistants }} />}
          <div class={styles.actions}>
            <Button type="reset" onClick={onClose}>
              Cancel
            </Button>
            <Button look="primary" type="submit">
              Save
            </Button>
          </div>
        </form>
      </dialog>
      {question}
    </>
  );
}
