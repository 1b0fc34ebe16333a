import { isUnitOfMeasure } from '../lexicon/units-of-measure.ts';
import type { Token, TokenKind } from '../parse/tokens.ts';

/** Kinds of token that a phrase can ask for. */
export const TOKEN_CLASSES = ['num', 'qty', 'version', 'code', 'path', 'url', 'tech', 'quote', 'word', 'name'] as const;
/** One of the classes: `<num>` a number, `<qty>` a number with a unit, `<code>` an identifier or path, `<quote>` a quoted string, `<name>` anything that names a particular thing. */
export type TokenClass = (typeof TOKEN_CLASSES)[number];

/** Narrows a string to a class name. */
export function isTokenClass(name: string): name is TokenClass {
  return (TOKEN_CLASSES as readonly string[]).includes(name);
}

const NUMBER_WORDS = new Set([
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'twelve',
  'twenty',
  'thirty',
  'fifty',
  'hundred',
  'thousand',
  'million',
]);

const CLASSES_OF_KIND: Readonly<Record<TokenKind, readonly TokenClass[]>> = {
  word: ['word'],
  number: ['num', 'qty', 'version'],
  code: ['code', 'name'],
  path: ['code', 'path', 'name'],
  url: ['url', 'name'],
  placeholder: [],
  punct: ['quote', 'name'],
};
const CLASSES_OF_TECH: readonly TokenClass[] = ['word', 'tech', 'name', 'code', 'path'];
const CLASSES_OF_NUMBER_WORD: readonly TokenClass[] = ['word', 'num', 'qty'];

/** The classes that a token may begin; a quick choice before `matchClass`. */
function classesOf(token: Token): readonly TokenClass[] {
  if (token.tech) return CLASSES_OF_TECH;
  return token.kind === 'word' && NUMBER_WORDS.has(token.text) ? CLASSES_OF_NUMBER_WORD : CLASSES_OF_KIND[token.kind];
}

/** The classes that match at `at`, one bit each, in the order of `TOKEN_CLASSES`. */
export function classesAt(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  if (!token) return 0;
  if (token.kind === 'word' && !token.tech && !NUMBER_WORDS.has(token.text)) return WORD_BIT;
  let bits = 0;
  for (const name of classesOf(token)) if (matchClass(name, tokens, at) > at) bits |= 1 << TOKEN_CLASSES.indexOf(name);
  return bits;
}

/** The bit of `<word>`. */
export const WORD_BIT: number = 1 << TOKEN_CLASSES.indexOf('word');

/** Index just past the class's match at `at`, or -1. */
export function matchClass(name: TokenClass, tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  if (!token) return -1;
  switch (name) {
    case 'num':
      return token.kind === 'number' || NUMBER_WORDS.has(token.text) ? at + 1 : -1;
    case 'qty':
      return quantityEnd(tokens, at);
    case 'version':
      return token.kind === 'number' && token.unit === '' && /^v?\d/i.test(token.text) ? at + 1 : -1;
    case 'code':
      return token.kind === 'code' || token.kind === 'path' ? at + 1 : -1;
    case 'path':
    case 'url':
      return token.kind === name ? at + 1 : -1;
    case 'tech':
      return token.tech ? at + 1 : -1;
    case 'quote':
      return quoteEnd(tokens, at);
    case 'word':
      return token.kind === 'word' ? at + 1 : -1;
    case 'name':
      return token.kind === 'code' || token.kind === 'path' || token.kind === 'url' || token.tech
        ? at + 1
        : quoteEnd(tokens, at);
  }
}

/** `5 ms`, `48s`, `2 GB`, `95%`, `100 requests`. */
function quantityEnd(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  if (!token || (token.kind !== 'number' && !NUMBER_WORDS.has(token.text))) return -1;
  if (token.unit !== '' && isUnitOfMeasure(token.unit)) return at + 1;
  const next = tokens[at + 1];
  return next && (isUnitOfMeasure(next.text) || isUnitOfMeasure(next.stem)) ? at + 2 : -1;
}

const QUOTE_LIMIT = 40;
/** A quoted string from its opening to its closing mark. */
function quoteEnd(tokens: readonly Token[], at: number): number {
  const open = tokens[at];
  if (open?.kind !== 'punct' || (open.text !== '"' && open.text !== "'")) return -1;
  for (let i = at + 1; i < tokens.length && i - at < QUOTE_LIMIT; i++)
    if (tokens[i]?.kind === 'punct' && tokens[i]?.text === open.text) return i > at + 1 ? i + 1 : -1;
  return -1;
}
