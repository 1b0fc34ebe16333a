import { useStore } from '@nanostores/preact';
import { useRef, useState } from 'preact/hooks';
import { ASSISTANTS, ASSISTANTS_CHECKED, type Assistant } from '../../templates/assistants.ts';
import { exportFor } from '../../templates/export-for.ts';
import { Button } from '../controls/Button.tsx';
import { handOut } from '../controls/hand-out.ts';
import { useCopy } from '../controls/use-copy.ts';
import { useLeakGuard } from '../leak-guard/use-leak-guard.tsx';
import type { TemplateDesk } from './create-template-desk.ts';
import styles from './TemplateDesk.module.css';

const fileName = (path: string) => path.slice(path.lastIndexOf('/') + 1) as `${string}.md`;

/** The template as a file in an assistant's own reusable form. */
export function ExportPanel({ desk }: { readonly desk: TemplateDesk }) {
  const { template } = desk;
  const filled = useStore(desk.$values);
  const [assistant, setAssistant] = useState<Assistant>(ASSISTANTS[0] as Assistant);
  const [withValues, setWithValues] = useState(false);
  const [message, setMessage] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  const { guard, dialog } = useLeakGuard();
  const values = withValues
    ? filled
    : Object.fromEntries(template.variables.filter((variable) => !variable.default).map(({ name }) => [name, '']));
  const { path, text } = exportFor(assistant, template, values);
  const copying = useCopy(text, field, { copied: `Copied. It belongs into ${path}.`, selected: 'The file' });

  return (
    <details class={styles.export}>
      <summary>Keep it in your assistant</summary>
      <p>
        As a file that the assistant finds by itself. Its variables stay open for the next time, in the form that the
        assistant knows. Compared with the documentation on <time datetime={ASSISTANTS_CHECKED}>28 November 2026</time>.
      </p>
      <div class={styles.choice}>
        <div>
          <label for="assistant">Assistant</label>
          <select
            id="assistant"
            value={assistant.id}
            onChange={(event) => {
              const { value } = event.currentTarget;
              setAssistant(ASSISTANTS.find(({ id }) => id === value) ?? assistant);
              setMessage('');
            }}
          >
            {ASSISTANTS.map(({ id, name, form }) => (
              <option key={id} value={id}>
                {name}: {form}
              </option>
            ))}
          </select>
        </div>
        <label class={styles.tick}>
          <input
            type="checkbox"
            checked={withValues}
            onChange={(event) => setWithValues(event.currentTarget.checked)}
          />
          Put in what is filled in above
        </label>
      </div>
      <dl>
        <dt>Where it goes</dt>
        <dd>
          <code data-path>{path}</code>
        </dd>
        <dt>How to call it</dt>
        <dd>
          <code>{assistant.call(template.id)}</code>
        </dd>
      </dl>
      <p>
        {assistant.note} {assistant.source && <a href={assistant.source}>Documentation of {assistant.name}</a>}
      </p>
      <textarea ref={field} readOnly rows={12} aria-label={`File for ${assistant.name}`} value={text} />
      <div class={styles.actions}>
        <Button
          onClick={() => {
            setMessage('');
            guard(text, 'Copy anyway', copying.copy);
          }}
        >
          Copy the file
        </Button>
        <Button
          onClick={() =>
            guard(text, 'Download anyway', () => {
              handOut(fileName(path), text);
              setMessage(`${fileName(path)} is on its way to your downloads. It belongs into ${path}.`);
            })
          }
        >
          Download the file
        </Button>
      </div>
      <p role="status">{message || copying.message}</p>
      {dialog}
    </details>
  );
}
