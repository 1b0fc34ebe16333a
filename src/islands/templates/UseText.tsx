import { useStore } from '@nanostores/preact';
import type { RefObject } from 'preact';
import { toFragment } from '../../stores/prompt-link.ts';
import { toValuesFragment } from '../../stores/template-link.ts';
import { openVariables } from '../../templates/fill.ts';
import { Button } from '../controls/Button.tsx';
import { handOut } from '../controls/hand-out.ts';
import { useCopy } from '../controls/use-copy.ts';
import { LINK_LIMIT, useLinkCopy } from '../controls/use-link-copy.tsx';
import { useLeakGuard } from '../leak-guard/use-leak-guard.tsx';
import { SaveToLibrary } from '../library/SaveToLibrary.tsx';
import type { TemplateDesk } from './create-template-desk.ts';
import { fieldId } from './field-id.ts';
import { selectText } from './select-text.ts';
import styles from './TemplateDesk.module.css';

interface Props {
  readonly desk: TemplateDesk;
  readonly sheet: RefObject<HTMLPreElement>;
  readonly playground: string;
  readonly library: string;
}

const listed = (labels: readonly string[]) => labels.join(', ');

/** Takes the text away: copy, download, a link, the playground, the library. Says what is still open, and asks before a secret leaves. */
export function UseText({ desk, sheet, playground, library }: Props) {
  const { id, title } = desk.template;
  const values = useStore(desk.$values);
  const text = useStore(desk.$text);
  const { guard, dialog } = useLeakGuard();
  const { copyLink, message, say, field } = useLinkCopy({
    copied: 'Link copied. What is filled in is part of it and goes to nobody else.',
    label: 'Link to this filled template',
  });
  const open = openVariables(desk.template, values);
  const openWords = open.length > 0 ? ` Still open: ${listed(open.map(({ label }) => label))}.` : '';
  const preview = { focus: () => sheet.current?.focus(), select: () => sheet.current && selectText(sheet.current) };
  const copying = useCopy(text, { current: preview }, { copied: `Copied.${openWords}`, selected: 'The preview' });

  const download = () => {
    handOut(`${id}.md`, `${text}\n`);
    say(`${id}.md is on its way to your downloads.${openWords}`);
  };
  const share = () => {
    const fragment = toValuesFragment(values);
    if (!fragment) return say(`${LINK_LIMIT} Download the text instead.`);
    say('');
    guard(Object.values(values).join('\n'), 'Copy the link anyway', () => copyLink(fragment));
  };
  const openPlayground = (event: Event) => {
    if (toFragment(text)) return;
    event.preventDefault();
    say(`${LINK_LIMIT} Copy the text and paste it into the playground.`);
  };

  return (
    <div class={styles.use}>
      {open.length > 0 && (
        <p class={styles.open}>
          Still open:{' '}
          {open.map(({ name, label }, at) => (
            <span key={name}>
              {at > 0 && ', '}
              <a
                href={`#${fieldId(name)}`}
                onClick={(event) => {
                  event.preventDefault();
                  document.getElementById(fieldId(name))?.focus();
                }}
              >
                {label}
              </a>
            </span>
          ))}
          . The text can be used all the same.
        </p>
      )}
      <div class={styles.actions}>
        <Button
          look="primary"
          onClick={() => {
            say('');
            guard(text, 'Copy anyway', copying.copy);
          }}
        >
          Copy the prompt
        </Button>
        <Button onClick={() => guard(text, 'Download anyway', download)}>Download .md</Button>
        <Button onClick={share}>Copy a link to this</Button>
        <a class="rd-button" href={`${playground}${toFragment(text) ?? ''}`} onClick={openPlayground}>
          Open in the playground
        </a>
        <SaveToLibrary text={text} title={title} source={{ kind: 'template', id }} libraryUrl={library} />
      </div>
      <p role="status" aria-label={`${title}, what happened`}>
        {message || copying.message}
      </p>
      {dialog}
      {field}
    </div>
  );
}
