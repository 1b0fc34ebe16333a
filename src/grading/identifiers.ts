import type { Token } from '../linter/parse/tokens.ts';
import { normalizeWord, stemOf } from '../linter/parse/words.ts';

const PLAIN = /^[A-Za-z]{2,30}$/;
/** A path keeps its parts to itself, unless it is a route or a file by itself. */
const SHORT_PATH = /^[/#]?[A-Za-z][\w.-]{1,60}$/;
const LONGEST = 160;
const PART = /[A-Z]?[a-z]+|[A-Z]+(?![a-z])|\d+/g;

/** Tokens with code read as words too: `WARNING` is the word, `user_id` and `userId` are followed by their words. */
export function readIdentifiers(tokens: readonly Token[]): Token[] {
  return tokens.flatMap((token) => {
    if (token.kind === 'word' && token.text.includes('/')) return partsOf(token);
    if (token.kind !== 'code' && token.kind !== 'path') return [token];
    if (PLAIN.test(token.text) && !/[a-z][A-Z]/.test(token.text)) return [toWord(token, token.text)];
    if (token.text.length > LONGEST || (token.kind === 'path' && !SHORT_PATH.test(token.text))) return [token];
    return [token, ...partsOf(token)];
  });
}

const partsOf = (token: Token): Token[] => (token.text.match(PART) ?? []).map((part) => toWord(token, part));

function toWord({ from, to }: Token, part: string): Token {
  const text = normalizeWord(part.toLowerCase());
  if (/^\d/.test(part)) return { kind: 'number', from, to, text: part, stem: part, tech: false, unit: '' };
  return { kind: 'word', from, to, text, stem: stemOf(text), tech: false, unit: '' };
}
