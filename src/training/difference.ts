import { type Change, diffLines, diffWordsWithSpace } from 'diff';

/** Longer texts, in UTF-16 units, are not compared. */
export const MAX_COMPARED = 20_000;

/** Edits after which a comparison gives up. Its time grows with their square: about 0.2 s on a slow machine. */
const MOST_EDITS = 1_000;

/** A stretch that both texts share, or that one of them has alone. */
export interface Piece {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** How two texts differ, or why that is not said. By whole lines when they have too little in common for words. */
export type Difference =
  | { readonly ok: true; readonly by: 'words' | 'lines'; readonly pieces: readonly Piece[] }
  | { readonly ok: false; readonly reason: 'too-long'; readonly limit: number }
  | { readonly ok: false; readonly reason: 'too-different' };

/** Whether a shared stretch is too small to be a foothold for the eye: marks and blanks, or one short word. */
const isSliver = (text: string) => !/[\p{L}\p{N}]/u.test(text) || /^\s*\S{1,3}\s*$/.test(text);

/** Joins changes that only slivers part, so that one reads phrases instead of confetti. */
function toPieces(changes: readonly Change[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let [removed, added] = ['', ''];
  const flush = () => {
    if (removed) pieces.push({ kind: 'removed', text: removed });
    if (added) pieces.push({ kind: 'added', text: added });
    [removed, added] = ['', ''];
  };
  for (const [at, { value, ...change }] of changes.entries()) {
    const between = (removed || added) && at < changes.length - 1;
    if (change.removed) removed += value;
    else if (change.added) added += value;
    else if (between && isSliver(value)) {
      removed += value;
      added += value;
    } else {
      flush();
      pieces.push({ kind: 'same', text: value });
    }
  }
  flush();
  return pieces;
}

/**
 * Compares two texts. The shared and removed pieces together are `from`, the shared and added ones are `to`. The same
 * texts always give the same answer: what bounds the work is a number of edits, not a time.
 */
export function compare(from: string, to: string): Difference {
  if (Math.max(from.length, to.length) > MAX_COMPARED) {
    return { ok: false, reason: 'too-long', limit: MAX_COMPARED };
  }
  const limit = { maxEditLength: MOST_EDITS };
  const words = diffWordsWithSpace(from, to, limit);
  if (words) return { ok: true, by: 'words', pieces: toPieces(words) };
  const lines = diffLines(from, to, limit);
  return lines ? { ok: true, by: 'lines', pieces: toPieces(lines) } : { ok: false, reason: 'too-different' };
}
