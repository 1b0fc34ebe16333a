import type { RefObject } from 'preact';
import type { Piece } from '../../templates/fill.ts';
import styles from './TemplateDesk.module.css';

interface Props {
  readonly pieces: readonly Piece[];
  readonly sheet: RefObject<HTMLPreElement>;
}

/** The text as it would be sent, with what is filled in and what is still open marked. */
export function Preview({ pieces, sheet }: Props) {
  return (
    <pre ref={sheet} class={styles.preview} tabIndex={-1}>
      {pieces.map(({ text, variable, state }, at) =>
        variable ? (
          <mark key={at} data-state={state} data-variable={variable}>
            {text}
          </mark>
        ) : (
          text
        ),
      )}
    </pre>
  );
}
