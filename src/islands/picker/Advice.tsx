import { useRef } from 'preact/hooks';
import { type Answers, decide, starterFor } from '../../picker/decide.ts';
import { toFragment } from '../../stores/prompt-link.ts';
import { Button } from '../controls/Button.tsx';
import { useCopy } from '../controls/use-copy.ts';
import styles from './Picker.module.css';
import type { PickerProps } from './Picker.tsx';

const MODE_NAMES = { pair: 'pair programming', delegated: 'delegated task', bulk: 'bulk refactor' } as const;

interface Props extends PickerProps {
  readonly answers: Answers;
}

/** One or two patterns with the reasons, the mode of work, and the beginning of a prompt. */
export function Advice({ table, patterns, modes, playground, answers }: Props) {
  const row = decide(table, answers);
  const picked = row.patterns.flatMap((id) => patterns[id] ?? []);
  const starter = starterFor(picked[0]?.shape ?? [], table, answers);
  const field = useRef<HTMLTextAreaElement>(null);
  const { copy, message } = useCopy(starter, field, { copied: 'Copied.', selected: 'The text' });
  return (
    <section class={styles.advice} aria-labelledby="advice" data-row={row.id}>
      <h2 id="advice">{picked.map(({ title }) => title).join(', then ')}</h2>
      <ul>
        {row.because.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
      {picked.map(({ title, summary, url }) => (
        <p key={url}>
          <a href={url}>{title}</a>: {summary}
        </p>
      ))}
      {picked.some(({ templates }) => templates.length > 0) && (
        <p>
          Templates to fill in:{' '}
          {[...new Map(picked.flatMap(({ templates }) => templates).map((each) => [each.url, each])).values()].map(
            ({ title, url }, at) => (
              <span key={url}>
                {at > 0 && ' · '}
                <a href={url}>{title}</a>
              </span>
            ),
          )}
        </p>
      )}
      <p>
        Mode of work: <a href={modes}>{MODE_NAMES[row.mode]}</a>
      </p>
      <label class={styles.starter}>
        A start, with what follows from the answers; “…” is for what only you know
        <textarea ref={field} readOnly rows={starter.split('\n').length + 1} value={starter} />
      </label>
      <div class={styles.actions}>
        <Button look="primary" onClick={copy}>
          Copy the start
        </Button>
        <a href={`${playground}${toFragment(starter) ?? ''}`}>Write on in the playground</a>
        <span role="status">{message}</span>
      </div>
    </section>
  );
}
