import type { Span } from '../../../src/linter/types.ts';

/** A case of a rule, read: the prompt without its marks, and the spans between ⟦ and ⟧. */
export interface MarkedCase {
  readonly text: string;
  readonly expected: readonly Span[];
}

/** Takes the marks out of a case. Marks do not nest. */
export function readCase(marked: string): MarkedCase {
  const parts = marked.split(/[⟦⟧]/);
  const expected: Span[] = [];
  let text = '';
  for (const [index, part] of parts.entries()) {
    if (index % 2 === 1) expected.push({ from: text.length, to: text.length + part.length });
    text += part;
  }
  if (parts.length % 2 === 0) throw new Error(`case has an unpaired mark: ${marked}`);
  return { text, expected };
}

/** Puts marks around spans, so that a difference can be read. */
export function markSpans(text: string, spans: readonly Span[]): string {
  return [...spans]
    .sort((a, b) => b.from - a.from)
    .reduce((marked, { from, to }) => `${marked.slice(0, from)}⟦${marked.slice(from, to)}⟧${marked.slice(to)}`, text);
}
