import { isGeneric } from '../lexicon/generic-words.ts';
import type { Token } from '../parse/tokens.ts';

/** How many tokens name something particular: identifiers, paths, numbers, technologies at 1, other content words at a third. */
export function countSpecifics(tokens: readonly Token[]): number {
  let sum = 0;
  const seen = new Set<string>();
  for (const token of tokens) {
    if (token.kind === 'punct' || token.kind === 'placeholder' || seen.has(token.stem)) continue;
    seen.add(token.stem);
    if (token.kind !== 'word' || token.tech) sum += 1;
    else if (token.text.length > 2 && !isGeneric(token)) sum += 1 / 3;
  }
  return sum;
}
