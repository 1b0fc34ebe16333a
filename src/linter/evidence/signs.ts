import type { Token, TokenKind } from '../parse/tokens.ts';
import type { Cue } from './cue.ts';

/** Marks with which an arrow begins: `->`, `=>`, `→`. */
export const ARROW_SIGNS: readonly string[] = ['-', '=', '→', '⇒', '↔', '⟶', '↦', '⟹'];

const SIGN_OF_KIND: Readonly<Record<TokenKind, string>> = {
  word: '<word>',
  number: '<number>',
  code: '<code>',
  path: '<path>',
  url: '<url>',
  placeholder: '<placeholder>',
  punct: '<punct>',
};

/**
 * Files cues by their signs. The result names those to search for in a statement, in their order: the ones that have a
 * sign there, and the ones without signs. Most statements have few, and a look-up is much quicker than a search.
 */
export function fileBySigns(cues: readonly Cue[]): (tokens: readonly Token[]) => readonly Cue[] {
  const filed = new Map<string, number[]>();
  for (const [nth, { signs = [] }] of cues.entries())
    for (const sign of signs) filed.set(sign, [...(filed.get(sign) ?? []), nth]);
  /** For each cue the last statement that had a sign of it; statements are counted. */
  const seen = cues.map(() => 0);
  let statement = 0;
  const mark = (sign: string): void => {
    const signed = filed.get(sign);
    if (signed) for (const nth of signed) seen[nth] = statement;
  };
  return (tokens) => {
    statement++;
    for (const { kind, text, stem, tech } of tokens) {
      mark(text);
      if (kind !== 'word') mark(SIGN_OF_KIND[kind]);
      else if (stem !== text) mark(stem);
      if (tech) mark('<tech>');
    }
    return cues.filter(({ signs }, nth) => signs === undefined || seen[nth] === statement);
  };
}
