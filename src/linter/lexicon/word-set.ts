import { normalizeWord } from '../parse/words.ts';

/** A set of words written as one string, in the spelling that tokens have. */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/).map(normalizeWord));
}
