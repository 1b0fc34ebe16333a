import { useStore } from '@nanostores/preact';
import type { Manuscript } from '../../stores/manuscript.ts';

const WORDS = {
  unchanged: '',
  waiting: 'Saving …',
  saved: 'Draft saved in this browser',
  'too-long': 'Too long to be saved',
} as const;

/** Whether the text is saved. Silent: it changes with every pause in typing. */
export function SavingState({ manuscript }: { readonly manuscript: Manuscript }) {
  const saving = useStore(manuscript.$saving);
  return <span data-saving={saving}>{WORDS[saving]}</span>;
}
