import { useStore } from '@nanostores/preact';
import { SaveToLibrary } from '../library/SaveToLibrary.tsx';
import { CopyLink } from './CopyLink.tsx';
import type { Playground } from './create-playground.ts';
import styles from './Playground.module.css';

interface Props extends Pick<Playground, 'manuscript'> {
  readonly libraryUrl: string;
}

const SOURCE = { kind: 'playground', id: '' } as const;

/** What can be done with the text: a link that carries it, or a place in the library. */
export function HandOn({ manuscript, libraryUrl }: Props) {
  const text = useStore(manuscript.$text);
  return (
    <div class={styles.handOn}>
      <CopyLink text={text} />
      <SaveToLibrary text={text} source={SOURCE} libraryUrl={libraryUrl} />
    </div>
  );
}
