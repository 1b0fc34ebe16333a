import type { Span } from '../linter/types.ts';

/** Where a quote stands in a text that may have changed since: at its old place, or at the nearest place after it. */
export function locate(text: string, { from, to, quote }: Span & { readonly quote: string }): Span | undefined {
  if (text.slice(from, to) === quote) return { from, to };
  if (quote === '') return undefined;
  const after = text.indexOf(quote, from);
  const before = text.lastIndexOf(quote, from);
  const nearest = after < 0 || (before >= 0 && from - before < after - from) ? before : after;
  return nearest < 0 ? undefined : { from: nearest, to: nearest + quote.length };
}
