import { stemSet } from '../../lexicon/word-set.ts';
import type { Token } from '../../parse/tokens.ts';

/** A subject that prompts speak of, with what is worth saying about it. */
export interface Matter {
  readonly words: ReadonlySet<string>;
  readonly advice: string;
}

/** Declares matters by the words that show them; the first that fits is taken. */
export function matters(table: readonly (readonly [words: string, advice: string])[]): readonly Matter[] {
  return table.map(([words, advice]) => ({ words: stemSet(words), advice }));
}

/** The first matter that the tokens speak of, with the word that shows it. */
export function findMatter(
  list: readonly Matter[],
  tokens: readonly Token[],
): { readonly advice: string; readonly word: Token } | undefined {
  for (const { words, advice } of list) {
    const word = tokens.find(({ kind, stem }) => kind === 'word' && words.has(stem));
    if (word) return { advice, word };
  }
  return undefined;
}
