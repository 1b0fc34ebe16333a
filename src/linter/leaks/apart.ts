import type { Span } from '../types.ts';

/** Stretches in text order; of those that overlap the one that begins first. */
export function apart<Stretch extends Span>(found: readonly Stretch[]): Stretch[] {
  let past = 0;
  return found
    .toSorted((a, b) => a.from - b.from)
    .filter(({ from, to }) => {
      if (from < past) return false;
      past = to;
      return true;
    });
}
