import { useState } from 'preact/hooks';
import type { Listed } from '../../library/find-entries.ts';
import type { LibraryFields } from '../../schemas/library.ts';
import { EntryDialog } from './EntryDialog.tsx';

/** What is written in the dialog: a new entry, or a change to one that is there. */
export interface Writing {
  readonly open: boolean;
  readonly entry: Listed | null;
}

interface Props extends Writing {
  readonly assistants: readonly string[];
  readonly onSave: (fields: LibraryFields) => void;
  readonly onClose: () => void;
}

const BLANK: LibraryFields = {
  title: '',
  text: '',
  tags: [],
  rating: null,
  notes: '',
  assistant: '',
  source: { kind: 'own', id: '' },
};

/** The dialog for a new entry, or for a change to one that is there. */
export function WriteEntry({ open, entry, assistants, onSave, onClose }: Props) {
  const [saves, setSaves] = useState(0);
  return (
    <EntryDialog
      key={entry ? `${entry[0]} ${entry[1].updatedAt}` : saves}
      title={entry ? 'Edit this entry' : 'New entry'}
      fields={entry ? entry[1] : BLANK}
      withText
      onSave={(fields) => {
        setSaves(saves + 1);
        onSave(fields);
      }}
      {...{ open, assistants, onClose }}
    />
  );
}
