import { useEffect, useState } from 'preact/hooks';
import type { Difference, Piece } from '../../training/difference.ts';
import styles from './Attempts.module.css';
import { differenceWords } from './difference-words.ts';

type Found = Difference | 'waiting' | 'not-loaded';

/** The difference of two texts, by a library that is fetched when it is first asked for. */
function useDifference(from: string, to: string): Found {
  const [found, setFound] = useState<Found>('waiting');
  useEffect(() => {
    let current = true;
    import('../../training/difference.ts')
      .then(({ compare }) => current && setFound(compare(from, to)))
      .catch(() => current && setFound('not-loaded'));
    return () => {
      current = false;
    };
  }, [from, to]);
  return found;
}

function Marked({ kind, text }: Piece) {
  if (kind === 'same') return <>{text}</>;
  const Tag = kind === 'added' ? 'ins' : 'del';
  return (
    <Tag>
      <span class="sr-only"> {kind}: </span>
      {text}
      <span class="sr-only"> end of {kind} </span>
    </Tag>
  );
}

interface Props {
  readonly from: string;
  readonly to: string;
}

/** What came and went between two texts: underlined and struck through, and said aloud. */
export function TextDifference({ from, to }: Props) {
  const found = useDifference(from, to);
  return (
    <>
      <p role="status">{differenceWords(found)}</p>
      {typeof found === 'object' && found.ok && (
        <pre class={styles.difference}>
          {found.pieces.map((piece, index) => (
            <Marked key={index} {...piece} />
          ))}
        </pre>
      )}
    </>
  );
}
