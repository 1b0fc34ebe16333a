import type { Fix, Span } from '../../types.ts';

/** A fix that takes words out of a sentence and leaves it well formed: spaces, commas, capital letter, "a" or "an". */
export function dropWords(text: string, { from, to }: Span, label: string): Fix {
  const opens = /(?:^|[.!?\n]\s{0,4}(?:[-*]\s)?|^[-*]\s)$/.test(text.slice(Math.max(0, from - 8), from));
  return { label, edits: [opens ? dropOpening(text, from, to) : dropInside(text, from, to)] };
}

type Edit = Fix['edits'][number];

/** At the start of a sentence what follows takes the capital letter. */
function dropOpening(text: string, from: number, to: number): Edit {
  const end = to + (/^[\s,]{0,4}/.exec(text.slice(to, to + 4))?.[0].replace(/\n.*/s, '').length ?? 0);
  const next = text[end] ?? '';
  return /[a-z]/.test(next) ? { from, to: end + 1, insert: next.toUpperCase() } : { from, to: end, insert: '' };
}

function dropInside(text: string, from: number, to: number): Edit {
  const after = text[to] ?? '';
  const before = /,? *$/.exec(text.slice(Math.max(0, from - 4), from))?.[0] ?? '';
  if (after === '' || /[.,;:!?)\n]/.test(after)) return { from: from - before.length, to, insert: '' };
  const end = to + (/^ {0,3}/.exec(text.slice(to, to + 3))?.[0].length ?? 0);
  const article = /(?<![\w'])[aA]n? $/.exec(text.slice(Math.max(0, from - 4), from))?.[0];
  if (article === undefined || end === to) return { from, to: end, insert: '' };
  const fitting = `${article[0]}${/[aeiou]/i.test(text[end] ?? '') ? 'n' : ''} `;
  return { from: from - article.length, to: end, insert: fitting };
}
