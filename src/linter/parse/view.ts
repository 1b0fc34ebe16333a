import type { Span } from '../types.ts';

const PLAIN = /^[\t\n\x20-\x7e]*$/;
const QUOTES: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '‛': "'",
  '`': '`',
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
};
const DASHES = /[‐‑‒–—―−]/;

/** Characters that a reader does not see: zero-width, bidirectional and tag characters, soft hyphens. */
const INVISIBLE =
  /[\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]|[\ufe00-\ufe0f]|\udb40[\udc00-\uddef]/g;

/**
 * The text as a reader sees it, at the same offsets: straight quotes, plain dashes and spaces,
 * invisible characters blanked. `hidden` lists what was blanked and is not an emoji's variation selector.
 */
export function toView(text: string): { readonly view: string; readonly hidden: readonly Span[] } {
  if (PLAIN.test(text)) return { view: text, hidden: [] };
  const hidden: Span[] = [];
  const view = text
    .replace(INVISIBLE, (found, at: number) => {
      if (!/^[\ufe00-\ufe0f\u200d]/.test(found)) hidden.push({ from: at, to: at + found.length });
      return ' '.repeat(found.length);
    })
    .replace(
      /[^\t\n\x20-\x7e]/g,
      (c) =>
        QUOTES[c] ??
        (c === '\r' || /\s/.test(c) ? (c === '\u2028' || c === '\u2029' ? '\n' : ' ') : DASHES.test(c) ? '-' : c),
    );
  return { view, hidden };
}

/** A copy of `text` in which each span is spaces (line breaks stay). Spans may overlap and be unsorted. */
export function blank(text: string, spans: readonly Span[]): string {
  if (spans.length === 0) return text;
  const sorted = [...spans].sort((a, b) => a.from - b.from);
  const parts: string[] = [];
  let at = 0;
  for (const { from, to } of sorted) {
    if (to <= at) continue;
    const start = Math.max(from, at);
    parts.push(text.slice(at, start), text.slice(start, to).replace(/[^\n]/g, ' '));
    at = to;
  }
  parts.push(text.slice(at));
  return parts.join('');
}
