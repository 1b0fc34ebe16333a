import { normalizeWord, stemOf } from '../../parse/words.ts';

/** Stems of a list of words, for looking tokens up. */
export function wordsIn(list: string): ReadonlySet<string> {
  return new Set(
    list
      .trim()
      .split(/\s+/)
      .map((word) => stemOf(normalizeWord(word))),
  );
}
