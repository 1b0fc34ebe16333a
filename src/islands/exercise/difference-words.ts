import type { Difference } from '../../training/difference.ts';

const wordsIn = (text: string) => text.match(/[\p{L}\p{N}](?:\S*[\p{L}\p{N}])?/gu)?.length ?? 0;
const plural = (count: number) => (count === 1 ? '1 word' : `${count} words`);

/** What a comparison came to, or why there is none. */
export function differenceWords(found: Difference | 'waiting' | 'not-loaded'): string {
  if (found === 'waiting') return 'Comparing …';
  if (found === 'not-loaded') return 'The comparison could not be loaded. Reload the page to try again.';
  if (!found.ok) {
    return found.reason === 'too-long'
      ? `Texts of more than ${found.limit.toLocaleString('en-GB')} characters are not compared.`
      : 'The two texts have too little in common to be compared.';
  }
  const count = (kind: 'added' | 'removed') =>
    found.pieces.filter((piece) => piece.kind === kind).reduce((sum, { text }) => sum + wordsIn(text), 0);
  if (found.pieces.every(({ kind }) => kind === 'same')) return 'The two texts are the same.';
  const grain = found.by === 'lines' ? ' So much differs that whole lines are compared.' : '';
  return `${plural(count('added'))} added (underlined), ${plural(count('removed'))} removed (struck through).${grain}`;
}
