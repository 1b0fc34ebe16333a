import type { Token } from '../linter/parse/tokens.ts';
import { normalizeWord, stemOf } from '../linter/parse/words.ts';

/** Words that checks look for, filed by what is left when one letter is lost. */
export interface Vocabulary {
  readonly stems: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
  readonly shortened: ReadonlyMap<string, string>;
}

/** In shorter words one letter makes another word too easily. */
const SHORTEST = 6;

/** Files the words of phrases for `mendTypos`. */
export function toVocabulary(phrases: Iterable<string>): Vocabulary {
  const stems = new Set<string>();
  const words = new Set<string>();
  const shortened = new Map<string, string>();
  for (const phrase of phrases) {
    for (const [found] of phrase.toLowerCase().matchAll(/[a-z]+/g)) {
      const word = normalizeWord(found);
      stems.add(stemOf(word));
      if (word.length < SHORTEST || words.has(word)) continue;
      words.add(word);
      for (const part of withoutOneLetter(word)) shortened.set(part, word);
    }
  }
  return { stems, words, shortened };
}

/** Mends words that miss a letter, have one too many, or have two swapped: "tempalte", "agianst", "seperate" stays as it is. */
export function mendTypos(tokens: readonly Token[], vocabulary: Vocabulary): readonly Token[] {
  return tokens.map((token) => {
    if (token.kind !== 'word' || token.text.length < SHORTEST - 1 || vocabulary.stems.has(token.stem)) return token;
    const word = findMeant(token.text, vocabulary);
    return word === undefined ? token : { ...token, text: word, stem: stemOf(word) };
  });
}

function findMeant(text: string, { words, shortened }: Vocabulary): string | undefined {
  const missing = shortened.get(text);
  if (missing !== undefined && missing[0] === text[0]) return missing;
  for (const part of withoutOneLetter(text)) {
    if (text.length > SHORTEST && part[0] === text[0] && words.has(part)) return part;
    const other = shortened.get(part);
    if (other !== undefined && other.length === text.length && isSwapped(text, other)) return other;
  }
  return undefined;
}

function* withoutOneLetter(word: string): Generator<string> {
  for (let at = 0; at < word.length; at++) yield word.slice(0, at) + word.slice(at + 1);
}

/** Differs in two neighbouring letters that have changed places. */
function isSwapped(a: string, b: string): boolean {
  const at = [...a].findIndex((letter, i) => letter !== b[i]);
  return at >= 0 && a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}
