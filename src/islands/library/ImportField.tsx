import { useState } from 'preact/hooks';
import { type LibraryImport, planLibraryImport, readJson } from '../../stores/library-file.ts';
import { ConfirmDialog } from '../controls/ConfirmDialog.tsx';
import styles from './Library.module.css';
import { importLines } from './words.ts';

/** Reads a file by the ending of its name. */
async function readEntries({ name, text }: { readonly name: string; readonly text: string }) {
  if (!/\.(md|markdown|txt)$/i.test(name)) return readJson(text);
  return (await import('../../library/read-markdown.ts')).readMarkdown(text);
}

/** Takes entries from a file, after it has shown what that changes. */
export function ImportField({ onDone }: { readonly onDone: (message: string) => void }) {
  const [plan, setPlan] = useState<LibraryImport | null>(null);

  const read = async (field: HTMLInputElement) => {
    const file = field.files?.[0];
    if (!file) return;
    const { name } = file;
    const result = await readEntries({ name, text: await file.text() });
    // The same file can be chosen again, mended.
    field.value = '';
    if (!result.ok) return onDone(`${name} was not imported, and nothing has changed. ${result.message}`);
    const planned = await planLibraryImport(result.entries);
    if (planned.added.length + planned.replaced.length > 0) return setPlan(planned);
    onDone(`${name} holds nothing that is not here already.`);
  };
  const importNow = () => {
    if (!plan) return;
    plan.apply();
    onDone(`Imported: ${plan.added.length} new, ${plan.replaced.length} replaced.`);
  };

  return (
    <>
      <label class={styles.file}>
        <span>Import JSON or Markdown</span>
        <input
          type="file"
          accept=".json,.md,.markdown,.txt,application/json,text/markdown"
          onChange={(event) => read(event.currentTarget)}
        />
      </label>
      <ConfirmDialog
        open={plan !== null}
        title="Import these entries?"
        confirm="Import them"
        onConfirm={importNow}
        onClose={() => setPlan(null)}
      >
        <ul>
          {(plan ? importLines(plan) : []).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </ConfirmDialog>
    </>
  );
}
