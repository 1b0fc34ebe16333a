import { useState } from 'preact/hooks';
import { namedIn } from '../../library/named-in.ts';
import { suggestTitle } from '../../library/written.ts';
import type { LibraryFields, LibrarySource } from '../../schemas/library.ts';
import { library, saveEntry } from '../../stores/library.ts';
import { $storageTrouble } from '../../stores/storage.ts';
import { Button } from '../controls/Button.tsx';
import { EntryDialog } from './EntryDialog.tsx';
import styles from './SaveToLibrary.module.css';

interface Props {
  readonly text: string;
  /** Stands in the form at first; without one the text's first line does. */
  readonly title?: string;
  readonly source: LibrarySource;
  readonly libraryUrl: string;
}

/** Puts a prompt into the library, with a title, tags, a rating and notes. */
export function SaveToLibrary({ text, title = suggestTitle(text), source, libraryUrl }: Props) {
  const [isOpen, setOpen] = useState(false);
  const [outcome, setOutcome] = useState<'saved' | 'in-memory' | null>(null);
  const [saves, setSaves] = useState(0);
  const [assistants, setAssistants] = useState<readonly string[]>([]);
  const fields: LibraryFields = { title, text, tags: [], rating: null, notes: '', assistant: '', source };

  const open = async () => {
    setOutcome(null);
    setOpen(true);
    await library.load();
    setAssistants(namedIn(library.$value.get()).assistants);
  };
  const save = async (written: LibraryFields) => {
    saveEntry(written);
    setSaves(saves + 1);
    await library.saved();
    setOutcome($storageTrouble.get() ? 'in-memory' : 'saved');
  };

  return (
    <div class={styles.save}>
      <Button disabled={text.trim() === ''} onClick={open}>
        Save to library
      </Button>
      <span role="status">
        {outcome === 'saved' && (
          <>
            Saved in <a href={libraryUrl}>your library</a>.
          </>
        )}
        {outcome === 'in-memory' && 'The browser did not store it: it lasts until this page is closed.'}
      </span>
      <EntryDialog
        key={`${saves} ${title}`}
        open={isOpen}
        title="Save to your library"
        withText={false}
        onSave={save}
        onClose={() => setOpen(false)}
        {...{ fields, assistants }}
      />
    </div>
  );
}
