import type { Span } from '../../linter/types.ts';

/** A stretch of a prompt, marked or not. */
export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

/** Cuts a text at spans; spans that overlap are taken as one. */
export function markPieces(text: string, spans: readonly Span[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { from, to } of [...spans].sort((a, b) => a.from - b.from)) {
    const start = Math.max(at, from);
    if (to <= start) continue;
    if (start > at) pieces.push({ text: text.slice(at, start), marked: false });
    pieces.push({ text: text.slice(start, to), marked: true });
    at = to;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), marked: false });
  return pieces;
}

/** Reads a rule's case: the words between ⟦ and ⟧ are marked. */
export function casePieces(marked: string): readonly Piece[] {
  return marked
    .split(/[⟦⟧]/)
    .map((text, index) => ({ text, marked: index % 2 === 1 }))
    .filter(({ text }) => text !== '');
}
