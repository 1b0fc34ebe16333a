import { COMPONENTS } from '../../linter/vocabulary.ts';
import styles from './MarkedText.module.css';
import type { Piece } from './marked-pieces.ts';

/** Text with the words that show a component on that component's colour, each with its letter. */
export function MarkedText({ pieces }: { readonly pieces: readonly Piece[] }) {
  return (
    <>
      {pieces.map(({ text, component }, n) =>
        component === null ? (
          text
        ) : (
          <mark key={n} class={styles.mark} data-component={component} title={COMPONENTS[component].name}>
            {text}
            <sup aria-hidden="true">{COMPONENTS[component].letter}</sup>
            <span class="sr-only"> ({COMPONENTS[component].name})</span>
          </mark>
        ),
      )}
    </>
  );
}
