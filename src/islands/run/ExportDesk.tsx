import { useState } from 'preact/hooks';
import { toPullRequest } from '../../workflow/run/pull-request.ts';
import { toWiki } from '../../workflow/run/wiki.ts';
import { Button } from '../controls/Button.tsx';
import { handOut } from '../controls/hand-out.ts';
import { CopiedText } from './CopiedText.tsx';
import { fileName } from './file-name.ts';
import styles from './Run.module.css';
import type { RunProps } from './run-props.ts';

const FORMATS = [
  { id: 'pull-request', label: 'For a pull request', write: toPullRequest },
  { id: 'wiki', label: 'For a wiki, with notes and times', write: toWiki },
] as const;

/** The run as Markdown, in one of two forms. */
export function ExportDesk({ run, now }: Pick<RunProps, 'run'> & { readonly now: Date }) {
  const [chosen, choose] = useState<(typeof FORMATS)[number]>(FORMATS[0]);
  const text = chosen.write(run, now);
  return (
    <details class={styles.export}>
      <summary>Export as Markdown</summary>
      <div class={styles.stack}>
        <fieldset class={styles.ratings}>
          <legend>What for</legend>
          {FORMATS.map((format) => (
            <label key={format.id}>
              <input type="radio" name="format" checked={format.id === chosen.id} onChange={() => choose(format)} />
              {format.label}
            </label>
          ))}
        </fieldset>
        <CopiedText label="Markdown" text={text} copyLabel="Copy the Markdown" />
        <div class={styles.actions}>
          <Button onClick={() => handOut(fileName(run.plan.title), text)}>Download the file</Button>
        </div>
      </div>
    </details>
  );
}
