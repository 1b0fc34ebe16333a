import { normalizeWord, stemOf } from '../parse/words.ts';

const split = (words: string): string[] => words.trim().split(/\s+/);

/** A set of words written as one string, in the spelling that tokens have. */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(split(words).map(normalizeWord));
}

/** The stems of words written as one string, for looking tokens up. */
export function stemSet(words: string): ReadonlySet<string> {
  return new Set(split(words).map((word) => stemOf(normalizeWord(word))));
}

/** Words and phrases written as one string, with commas or line breaks between them: a list for `@name` in phrases. */
export function phraseList(words: string): readonly string[] {
  return words.trim().split(/\s*[\n,]\s*/);
}
