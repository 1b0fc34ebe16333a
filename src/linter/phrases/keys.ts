import type { Token } from '../parse/tokens.ts';
import { classesOf, matchClass, type TokenClass } from './classes.ts';

/** The tokens of a unit, prepared for all phrase indexes at once. */
export interface Reading {
  readonly tokens: readonly Token[];
  /** For each token the numbers of the keys under which phrases that begin with it are filed. */
  readonly keys: readonly (readonly number[])[];
  /** For each token whether it may stand between the words of any phrase. */
  readonly skipped: readonly boolean[];
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
const byClass = new Map<string, number>();
let count = 0;

/** The number of a key: a stem, `=text` or `<class>`. The same key has the same number in all indexes. */
export function keyNumber(key: string): number {
  const [numbers, name]: [Map<string, number>, string] = key.startsWith('=')
    ? [byText, key.slice(1)]
    : key.startsWith('<')
      ? [byClass, key.slice(1, -1)]
      : [byStem, key];
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
  const reading = {
    tokens,
    keys: tokens.map((token, at) => keysAt(token, tokens, at)),
    skipped: tokens.map(({ kind, text }) => (kind === 'punct' ? SKIPPED_PUNCT : SKIPPED).has(text)),
    known: count,
  };
  readings.set(tokens, reading);
  return reading;
}

function keysAt(token: Token, tokens: readonly Token[], at: number): number[] {
  const keys: number[] = [];
  if (token.kind === 'word') {
    addKey(keys, byStem.get(token.stem));
    addKey(keys, byText.get(token.text));
  } else if (token.kind === 'number') addKey(keys, byStem.get(token.text));
  for (const name of classesOf(token)) addClass(keys, name, tokens, at);
  return keys;
}

function addClass(keys: number[], name: TokenClass, tokens: readonly Token[], at: number): void {
  const key = byClass.get(name);
  if (key !== undefined && matchClass(name, tokens, at) > at) keys.push(key);
}

function addKey(keys: number[], key: number | undefined): void {
  if (key !== undefined) keys.push(key);
}
