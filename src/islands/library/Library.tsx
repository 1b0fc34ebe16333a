import { useStore } from '@nanostores/preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { ANYTHING, findEntries, indexEntries, type Listed } from '../../library/find-entries.ts';
import { namedIn } from '../../library/named-in.ts';
import { changeEntry, deleteEntry, library, saveEntry } from '../../stores/library.ts';
import { Button } from '../controls/Button.tsx';
import { StorageNotice } from '../controls/StorageNotice.tsx';
import { Empty } from './Empty.tsx';
import { EntryCard } from './EntryCard.tsx';
import { Files } from './Files.tsx';
import { Finder } from './Finder.tsx';
import styles from './Library.module.css';
import { Notice, type Notification } from './Notice.tsx';
import { WriteEntry, type Writing } from './WriteEntry.tsx';
import { asRecord } from './words.ts';

interface Props {
  readonly playground: string;
  readonly templates: string;
}

/** The prompts that the learner keeps: to be found, read, changed, and taken along. */
export default function Library({ playground, templates }: Props) {
  const entries = useStore(library.$value, { ssr: () => library.empty });
  const ready = useStore(library.$ready, { ssr: () => false });
  const [wanted, setWanted] = useState(ANYTHING);
  const [writing, setWriting] = useState<Writing>({ open: false, entry: null });
  const [notice, setNotice] = useState<Notification>({ message: '' });
  const index = useMemo(() => indexEntries(entries), [entries]);
  const shown = useMemo(() => findEntries(entries, index, wanted), [entries, index, wanted]);
  const named = useMemo(() => namedIn(entries), [entries]);
  const all = Object.keys(entries).length;

  useEffect(() => void library.load(), []);

  const remove = ([id, { title }]: Listed) => {
    const bringBack = deleteEntry(id);
    const undo = () => {
      bringBack();
      setNotice({ message: `“${title}” is back.`, focus: headingOf(id) });
    };
    setNotice({ message: `“${title}” is deleted.`, undo });
  };

  return (
    <div class={styles.library} data-ready={ready}>
      <StorageNotice />
      <div class={styles.actions}>
        <Button look="primary" onClick={() => setWriting({ open: true, entry: null })}>
          New entry
        </Button>
      </div>
      {all > 0 && <Finder {...{ wanted, named, all }} shown={shown.length} choose={setWanted} />}
      {ready && shown.length === 0 && <Empty {...{ all, playground, templates }} showAll={() => setWanted(ANYTHING)} />}
      <ul class={styles.entries} aria-label="Entries">
        {shown.map((listed) => (
          <EntryCard
            key={listed[0]}
            heading={headingOf(listed[0])}
            onEdit={() => setWriting({ open: true, entry: listed })}
            onDelete={() => remove(listed)}
            {...{ listed, playground }}
          />
        ))}
      </ul>
      <Notice {...notice} onHide={() => setNotice({ message: '' })} />
      <Files {...{ entries }} shown={asRecord(shown)} onDone={(message) => setNotice({ message })} />
      <WriteEntry
        {...writing}
        assistants={named.assistants}
        onSave={(fields) => {
          if (writing.entry) changeEntry(writing.entry[0], fields);
          else saveEntry(fields);
          setNotice({ message: `“${fields.title}” is saved.` });
        }}
        onClose={() => setWriting((now) => ({ ...now, open: false }))}
      />
    </div>
  );
}

const headingOf = (id: string) => `entry-${id}`;
