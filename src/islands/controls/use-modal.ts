import { useLayoutEffect, useRef } from 'preact/hooks';

/** A native dialog that is open as long as `open` is true. */
export function useModal(open: boolean) {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    if (open) dialog.current?.showModal();
    else dialog.current?.close();
  }, [open]);
  return dialog;
}
