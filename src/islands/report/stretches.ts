import type { Span } from '../../linter/types.ts';

/** Code, quotes and brackets: a stop within them ends nothing. */
const ENCLOSED = /`[^`\n]*`|"[^"\n]*"|\([^()\n]*\)/g;
const SENTENCE_END = /\n|[.!?](?=\s|$)/g;
// A comma between figures, as in "1, 5 and 30 minutes", joins them.
const CLAUSE_END = /\n|[.!?;](?=\s|$)|,(?=\s)(?!\s+\d)/g;
const BULLET = /^(?:[-*+>#]+\s+|\s+)+/;

function stretchesOf(text: string, end: RegExp): Span[] {
  const open = text.replace(ENCLOSED, (enclosed) => 'x'.repeat(enclosed.length));
  const ends = [...open.matchAll(end)].map(({ index }) => index);
  return [...ends, text.length].map((to, n) => {
    const from = n === 0 ? 0 : (ends[n - 1] ?? 0) + 1;
    const lead = BULLET.exec(text.slice(from, to))?.[0].length ?? 0;
    return { from: from + lead, to };
  });
}

/** The sentences and lines of a text. */
export const sentencesOf = (text: string): readonly Span[] => stretchesOf(text, SENTENCE_END);

/** The clauses of a text: what stands between two stops. */
export const clausesOf = (text: string): readonly Span[] => stretchesOf(text, CLAUSE_END);

/** Widens a span to the whole of the stretches in which it begins and ends. */
export function widen({ from, to }: Span, stretches: readonly Span[]): Span {
  const first = stretches.find((stretch) => from < stretch.to);
  const last = stretches.find((stretch) => to <= stretch.to);
  return { from: Math.min(from, first?.from ?? from), to: Math.max(to, last?.to ?? to) };
}
