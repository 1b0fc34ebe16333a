import { useState } from 'preact/hooks';
import type { LibraryEntries } from '../../schemas/library.ts';
import { writeJson } from '../../stores/library-file.ts';
import { Button } from '../controls/Button.tsx';
import { handOut, today } from '../controls/hand-out.ts';
import { SelectField } from '../controls/SelectField.tsx';
import { useLeakGuard } from '../leak-guard/use-leak-guard.tsx';
import { ImportField } from './ImportField.tsx';
import styles from './Library.module.css';
import { countText, textsOfAll } from './words.ts';

interface Props {
  readonly entries: LibraryEntries;
  readonly shown: LibraryEntries;
  readonly onDone: (message: string) => void;
}

// YAML is needed for this alone, and is larger than the rest of the page.
const WRITERS = {
  json: async (entries: LibraryEntries) => writeJson(entries),
  md: async (entries: LibraryEntries) => (await import('../../library/write-markdown.ts')).writeMarkdown(entries),
} as const;

/** Takes entries to a file and back. */
export function Files({ entries, shown, onDone }: Props) {
  const [which, setWhich] = useState('all');
  const { guard, dialog } = useLeakGuard();
  const [all, few] = [Object.keys(entries).length, Object.keys(shown).length];
  const narrowed = few < all;
  const chosen = narrowed && which === 'shown' ? shown : entries;

  const exportAs = (ending: keyof typeof WRITERS) =>
    guard(textsOfAll(chosen), 'Export anyway', async () => {
      handOut(`redraft-library-${today()}.${ending}`, await WRITERS[ending](chosen));
      const count = Object.keys(chosen).length;
      onDone(`The file is on its way to your downloads, with ${countText(count, count)}.`);
    });

  return (
    <section class={styles.files} aria-labelledby="library-files">
      <h2 id="library-files">Take it along</h2>
      <p>
        The library is kept in this browser alone. A JSON file carries it to another one; Markdown is for a repository
        or a wiki, and can be read back too.
      </p>
      <div class={styles.actions}>
        {narrowed && (
          <SelectField
            label="What to export"
            value={which}
            choices={[
              ['all', `All ${all}`],
              ['shown', `The ${few} shown`],
            ]}
            choose={setWhich}
          />
        )}
        <Button disabled={Object.keys(chosen).length === 0} onClick={() => exportAs('json')}>
          Export as JSON
        </Button>
        <Button disabled={Object.keys(chosen).length === 0} onClick={() => exportAs('md')}>
          Export as Markdown
        </Button>
        <ImportField onDone={onDone} />
      </div>
      {dialog}
    </section>
  );
}
