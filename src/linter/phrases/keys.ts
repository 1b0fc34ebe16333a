import type { Token } from '../parse/tokens.ts';
import { classesAt, TOKEN_CLASSES, WORD_BIT } from './classes.ts';

/** The tokens of a unit in numbers, prepared for all phrase indexes at once. */
export interface Reading {
  readonly tokens: readonly Token[];
  /** For each token the number of the key of its stem, or -1: no phrase knows it. */
  readonly stems: readonly number[];
  /** For each token the number of the key of its text, or -1. */
  readonly texts: readonly number[];
  /** For each token the classes that match there, one bit each, in the order of `TOKEN_CLASSES`. */
  readonly classes: readonly number[];
  /** For each token 1 if it may stand between the words of any phrase, else 0. */
  readonly skipped: readonly number[];
  /** The keys under which phrases that begin with a token are filed, token after token. */
  readonly keys: readonly number[];
  /** For each token where its keys end in `keys`. */
  readonly keysEnd: readonly number[];
  /** How many keys there were when this was prepared. */
  readonly known: number;
}

const SKIPPED = new Set(
  'a an the our my your his their its this that these those please also then very really just actually simply only any own some new existing current all of'.split(
    ' ',
  ),
);
const SKIPPED_PUNCT = new Set(['"', "'", '(', ')', '*', '[', ']']);

const byStem = new Map<string, number>();
const byText = new Map<string, number>();
// The classes come first, so that the number of a class is that of its bit.
let count: number = TOKEN_CLASSES.length;

/** The number of a key: a stem, `=text` or `<class>`. The same key has the same number in all indexes. */
export function keyNumber(key: string): number {
  if (key.startsWith('<')) return (TOKEN_CLASSES as readonly string[]).indexOf(key.slice(1, -1));
  return key.startsWith('=') ? numberIn(byText, key.slice(1)) : numberIn(byStem, key);
}

function numberIn(numbers: Map<string, number>, name: string): number {
  const known = numbers.get(name);
  if (known !== undefined) return known;
  numbers.set(name, count);
  return count++;
}

const readings = new WeakMap<readonly Token[], Reading>();

/** Prepares the tokens of a unit; once for all indexes that there are. */
export function readTokens(tokens: readonly Token[]): Reading {
  const made = readings.get(tokens);
  if (made && made.known === count) return made;
  // Plain arrays: for the few tokens of a unit they are made several times faster than typed ones.
  const stems: number[] = [];
  const texts: number[] = [];
  const classes: number[] = [];
  const skipped: number[] = [];
  const keys: number[] = [];
  const keysEnd: number[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const { stem, text, bits, skip } = readToken(tokens, at);
    stems.push(stem);
    texts.push(text);
    classes.push(bits);
    skipped.push(skip);
    if (stem >= 0) keys.push(stem);
    if (text >= 0 && bits & WORD_BIT) keys.push(text);
    for (let rest = bits; rest !== 0; rest &= rest - 1) keys.push(31 - Math.clz32(rest & -rest));
    keysEnd.push(keys.length);
  }
  const reading = { tokens, stems, texts, classes, skipped, keys, keysEnd, known: count };
  readings.set(tokens, reading);
  return reading;
}

/** What a token is to the phrases. */
interface TokenKeys {
  readonly stem: number;
  readonly text: number;
  readonly bits: number;
  readonly skip: number;
}

/** What words are that are the same to the phrases wherever they stand, and how many keys there were when they were read. */
const words = new Map<string, TokenKeys & { readonly of: string }>();
const WORDS_LIMIT = 20_000;
let wordsKnown = 0;

function readToken(tokens: readonly Token[], at: number): TokenKeys {
  const token = tokens[at] as Token;
  if (token.kind !== 'word' || token.tech) return toKeys(token, classesAt(tokens, at));
  if (wordsKnown !== count || words.size >= WORDS_LIMIT) words.clear();
  wordsKnown = count;
  const known = words.get(token.text);
  if (known?.of === token.stem) return known;
  const made = { ...toKeys(token, classesAt(tokens, at)), of: token.stem };
  if (made.bits === WORD_BIT) words.set(token.text, made);
  return made;
}

function toKeys({ kind, text, stem }: Token, bits: number): TokenKeys {
  return {
    stem: (kind === 'word' ? byStem.get(stem) : kind === 'number' ? byStem.get(text) : undefined) ?? -1,
    text: byText.get(text) ?? -1,
    bits,
    skip: (kind === 'punct' ? SKIPPED_PUNCT : SKIPPED).has(text) ? 1 : 0,
  };
}
