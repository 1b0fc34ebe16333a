import { Button } from '../controls/Button.tsx';
import type { Playground } from './create-playground.ts';
import { EXAMPLES } from './examples.ts';
import styles from './Playground.module.css';

/** Prompts to start from; the text that they replace can be brought back. */
export function Examples({ manuscript }: Pick<Playground, 'manuscript'>) {
  return (
    <fieldset class={styles.examples}>
      <legend>Load an example</legend>
      {EXAMPLES.map(({ title, text }) => (
        <Button key={title} onClick={() => manuscript.replace(text, `Example loaded: ${title}.`)}>
          {title}
        </Button>
      ))}
    </fieldset>
  );
}
