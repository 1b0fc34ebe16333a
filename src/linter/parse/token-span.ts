import type { Span } from '../types.ts';
import type { Token } from './tokens.ts';

const CLOSING = /^[.,;:!?]$/;

/** The stretch of text of some tokens, without the punctuation that closes it. */
export function tokenSpan(tokens: readonly Token[], from = 0, to = tokens.length): Span {
  let last = to - 1;
  while (last > from && tokens[last]?.kind === 'punct' && CLOSING.test(tokens[last]?.text ?? '')) last--;
  const start = tokens[from]?.from ?? 0;
  return { from: start, to: tokens[last]?.to ?? start };
}
