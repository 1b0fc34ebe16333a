import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { Button } from './Button.tsx';
import styles from './ConfirmDialog.module.css';
import { useModal } from './use-modal.ts';

interface Props {
  readonly open: boolean;
  readonly title: string;
  /** Label of the button that goes ahead: a verb and its object. */
  readonly confirm: string;
  /** Label of the button that leaves all as it was; it has the focus at first. */
  readonly cancel?: string;
  /** Which of the two is put forward. */
  readonly recommend?: 'confirm' | 'cancel';
  readonly onConfirm: () => void;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

/** A native dialog that asks before something happens. Escape and the first button leave all as it was. */
export function ConfirmDialog({
  open,
  title,
  confirm,
  cancel = 'Cancel',
  recommend = 'confirm',
  onConfirm,
  onClose,
  children,
}: Props) {
  const dialog = useModal(open);
  const heading = useId();

  // The page behind takes a focus only once the dialog is closed.
  const goAhead = () => {
    dialog.current?.close();
    onClose();
    onConfirm();
  };

  // Escape closes by way of the state, too, so that the two never differ for a moment.
  const closeByState = (event: Event) => {
    event.preventDefault();
    onClose();
  };

  return (
    <dialog ref={dialog} class={styles.dialog} aria-labelledby={heading} onCancel={closeByState} onClose={onClose}>
      <h2 id={heading}>{title}</h2>
      {children}
      <div class={styles.actions}>
        <Button autofocus look={recommend === 'cancel' ? 'primary' : 'quiet'} onClick={onClose}>
          {cancel}
        </Button>
        <Button look={recommend === 'confirm' ? 'primary' : 'quiet'} onClick={goAhead}>
          {confirm}
        </Button>
      </div>
    </dialog>
  );
}
