import { useStore } from '@nanostores/preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Template } from '../../schemas/template.ts';
import { Button } from '../controls/Button.tsx';
import { Favourite } from '../controls/Favourite.tsx';
import { StorageNotice } from '../controls/StorageNotice.tsx';
import type { Guide } from '../guide.ts';
import { createTemplateDesk } from './create-template-desk.ts';
import { ExportPanel } from './ExportPanel.tsx';
import { LintedText } from './LintedText.tsx';
import { Preview } from './Preview.tsx';
import styles from './TemplateDesk.module.css';
import { UseText } from './UseText.tsx';
import { VariableField } from './VariableField.tsx';

interface Props {
  readonly template: Template;
  readonly guide: Guide;
  readonly playground: string;
  readonly library: string;
}

const EMPTY = {};

/** Where a template is filled in: fields, live preview, what the linter says, and ways to take the text along. */
export default function TemplateDesk({ template, guide, playground, library }: Props) {
  const [desk] = useState(() => createTemplateDesk(template));
  const values = useStore(desk.$values, { ssr: () => EMPTY });
  const pieces = useStore(desk.$pieces, { ssr: () => desk.$pieces.get() });
  const replaced = useStore(desk.$replaced);
  const sheet = useRef<HTMLPreElement>(null);
  useEffect(() => desk.open(), []);

  return (
    <div class={`not-content ${styles.desk}`}>
      <StorageNotice />
      <div class={styles.columns}>
        <form class={styles.form} aria-labelledby="fill-heading" onSubmit={(event) => event.preventDefault()}>
          <h2 id="fill-heading">Fill it in</h2>
          <div class={styles.actions}>
            <Button onClick={() => desk.replace(template.example.values, 'The example is filled in.')}>
              Fill in the example
            </Button>
            <Favourite id={template.id} title={template.title} />
            <Button look="link" onClick={() => desk.replace(EMPTY, 'All fields are as at first.')}>
              Reset
            </Button>
          </div>
          <p role="status" class={styles.notice}>
            {replaced?.note}{' '}
            {replaced?.previous && (
              <Button look="link" onClick={desk.undo}>
                Undo
              </Button>
            )}
          </p>
          {template.variables.map((variable) => (
            <VariableField
              key={variable.name}
              variable={variable}
              value={values[variable.name]}
              onChange={(value) => desk.change(variable.name, value)}
            />
          ))}
        </form>
        <div class={styles.result}>
          <section aria-labelledby="preview-heading">
            <h2 id="preview-heading">Preview</h2>
            <Preview pieces={pieces} sheet={sheet} />
          </section>
          <UseText desk={desk} sheet={sheet} playground={playground} library={library} />
          <LintedText desk={desk} guide={guide} sheet={sheet} />
          <ExportPanel desk={desk} />
        </div>
      </div>
    </div>
  );
}
