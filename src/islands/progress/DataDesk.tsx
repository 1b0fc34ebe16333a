import { useRef, useState } from 'preact/hooks';
import { exportState, type ImportPlan, planImport, resetState } from '../../stores/transfer.ts';
import { Button } from '../controls/Button.tsx';
import { ConfirmDialog } from '../controls/ConfirmDialog.tsx';
import { handOut, today } from '../controls/hand-out.ts';
import styles from './Progress.module.css';
import { changeLines } from './words.ts';

type Sound = Extract<ImportPlan, { ok: true }>;

/** Export, import with a look at what changes before it does, and reset. */
export function DataDesk() {
  const [plan, setPlan] = useState<Sound | null>(null);
  const [message, setMessage] = useState('');
  const [resetting, setResetting] = useState(false);
  const field = useRef<HTMLInputElement>(null);

  const read = async (file: File | undefined) => {
    if (!file) return;
    const result = await planImport(await file.text());
    if (field.current) field.current.value = '';
    if (!result.ok) setMessage(`${file.name} was not imported, and nothing has changed. ${result.message}`);
    else if (changeLines(result.changes).length === 0)
      setMessage(`${file.name} holds nothing that is not here already.`);
    else {
      setMessage('');
      setPlan(result);
    }
  };
  const exportNow = async () => {
    handOut(`redraft-${today()}.json`, await exportState());
    setMessage('The file is on its way to your downloads.');
  };
  const importNow = () => {
    plan?.apply();
    setMessage('Imported. What was better or newer here has been kept.');
  };
  const resetNow = async () => {
    await resetState();
    setMessage('Everything is forgotten. This browser starts anew.');
  };

  return (
    <section aria-labelledby="progress-data">
      <h2 id="progress-data">Your data</h2>
      <p>
        All of this is kept in this browser alone. Take it to another one with a file; an import joins both and loses
        neither.
      </p>
      <div class={styles.actions}>
        <Button look="primary" onClick={exportNow}>
          Export to a file
        </Button>
        <label class={styles.file}>
          <span>Import a file</span>
          <input
            ref={field}
            type="file"
            accept="application/json,.json"
            onChange={(event) => read(event.currentTarget.files?.[0])}
          />
        </label>
        <Button onClick={() => setResetting(true)}>Reset everything</Button>
      </div>
      <p role="status">{message}</p>
      <ConfirmDialog
        open={plan !== null}
        title="Import this file?"
        confirm="Import the file"
        onConfirm={importNow}
        onClose={() => setPlan(null)}
      >
        <ul>
          {changeLines(plan?.changes ?? []).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </ConfirmDialog>
      <ConfirmDialog
        open={resetting}
        title="Reset everything?"
        confirm="Reset everything"
        onConfirm={resetNow}
        onClose={() => setResetting(false)}
      >
        <p>
          All that this site keeps in this browser is forgotten: drafts, exercises and attempts, drills, quiz, filled
          templates, favourites, the library, runs and settings. Export it first to keep it.
        </p>
      </ConfirmDialog>
    </section>
  );
}
