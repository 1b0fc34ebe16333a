import type { Token } from '../parse/tokens.ts';
import { classesOf, matchClass } from './classes.ts';
import type { Branch, Node, Phrase } from './compile.ts';

/** A place where a phrase stands: token indexes, half-open. */
export interface Match<T> {
  readonly value: T;
  readonly from: number;
  readonly to: number;
}

/** Phrases filed by their possible first tokens, so that each token is looked up once. */
export interface PhraseIndex<T> {
  readonly byKey: ReadonlyMap<string, readonly Filed<T>[]>;
  /** Numbers of the key groups that a key belongs to. */
  readonly groups: ReadonlyMap<string, readonly number[]>;
  /** Which groups the unit at hand has: those marked with its number. */
  readonly marks: Int32Array;
}
interface Filed<T> extends Entry<T> {
  /** Groups that must be there besides the first key. */
  readonly needs: readonly number[];
}
interface Entry<T> {
  readonly phrase: Phrase;
  readonly value: T;
}

/** Words that may stand between the words of any phrase. */
const SKIPPED = new Set(
  'a an the our my your his their its this that these those please also then very really just actually simply only any own some new existing current all of'.split(
    ' ',
  ),
);
const SKIPPED_PUNCT = new Set(['"', "'", '(', ')', '*', '[', ']']);
/** How many of them in a row. */
const SKIPS = 4;
const STOP = new Set(['.', '!', '?', ';']);
/** Words that open a sentence without adding to it. */
const OPENERS = new Set(
  'please also then and so now ok okay but or next first finally again well hey hi hello yes no great sure , : - * " ('.split(
    ' ',
  ),
);

/** Files phrases for matching. */
export function indexPhrases<T>(entries: Iterable<Entry<T>>): PhraseIndex<T> {
  const byKey = new Map<string, Filed<T>[]>();
  const groups = new Map<string, number[]>();
  const numbers = new Map<string, number>();
  for (const { phrase, value } of entries) {
    const filed = { phrase, value, needs: phrase.needs.map((keys) => groupNumber(keys, numbers, groups)) };
    for (const key of phrase.keys) append(byKey, key, filed);
  }
  return { byKey, groups, marks: new Int32Array(numbers.size) };
}

/** The number of a group of keys; the same keys are the same group. */
function groupNumber(keys: readonly string[], numbers: Map<string, number>, groups: Map<string, number[]>): number {
  const name = [...keys].sort().join(' ');
  const known = numbers.get(name);
  if (known !== undefined) return known;
  const number = numbers.size;
  numbers.set(name, number);
  for (const key of keys) append(groups, key, number);
  return number;
}

function append<V>(map: Map<string, V[]>, key: string, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

let unitNumber = 0;
const LAST_NUMBER = 2 ** 31 - 1;

/** Every place in the tokens of one unit where a phrase of the index stands. */
export function findPhrases<T>(index: PhraseIndex<T>, tokens: readonly Token[]): Match<T>[] {
  const found: Match<T>[] = [];
  const keys = keysOf(tokens);
  unitNumber = unitNumber === LAST_NUMBER ? 1 : unitNumber + 1;
  for (const list of keys)
    for (const key of list) for (const group of index.groups.get(key) ?? []) index.marks[group] = unitNumber;
  let opening = 0;
  while (opening < tokens.length && OPENERS.has(tokens[opening]?.text ?? '')) opening++;
  for (const [at, list] of keys.entries()) {
    for (const key of list) {
      for (const { phrase, value, needs } of index.byKey.get(key) ?? []) {
        if ((phrase.anchored && at > opening) || !hasAll(needs, index.marks)) continue;
        const to = walk(phrase.start, tokens, at, 0);
        if (to > at) found.push({ value, from: at, to });
      }
    }
  }
  return found;
}

function hasAll(needs: readonly number[], marks: Int32Array): boolean {
  for (const group of needs) if (marks[group] !== unitNumber) return false;
  return true;
}

const keyed = new WeakMap<readonly Token[], readonly (readonly string[])[]>();

/** For each token the keys under which phrases that begin with it are filed; several indexes ask for them. */
function keysOf(tokens: readonly Token[]): readonly (readonly string[])[] {
  const known = keyed.get(tokens);
  if (known) return known;
  const keys = tokens.map((token, at) => keysAt(token, tokens, at));
  keyed.set(tokens, keys);
  return keys;
}

function keysAt(token: Token, tokens: readonly Token[], at: number): string[] {
  const keys = token.kind === 'word' ? [token.stem, `=${token.text}`] : token.kind === 'number' ? [token.text] : [];
  for (const name of classesOf(token)) if (matchClass(name, tokens, at) > at) keys.push(`<${name}>`);
  return keys;
}

/** Index just past the match of `node` at `at`, or -1. Work is bounded by the phrase, not by the text; `skips` counts down. */
function walk(node: Node, tokens: readonly Token[], at: number, skips: number): number {
  if (node.test === 'end') return at;
  if (node.test === 'branch') {
    for (const way of node.others) {
      const to = walk(way, tokens, at, skips);
      if (to >= 0) return to;
    }
    return walkFiled(node, tokens, at, skips);
  }
  if (node.test === 'gap') {
    for (let i = 0; i <= node.most; i++) {
      const to = walk(node.next, tokens, at + i, SKIPS);
      if (to >= 0) return to;
      const token = tokens[at + i];
      if (!token || (token.kind === 'punct' && STOP.has(token.text))) return -1;
    }
    return -1;
  }
  const token = tokens[at];
  if (!token) return -1;
  const past = step(node, tokens, at, token);
  if (past > at) {
    const to = walk(node.next, tokens, past, SKIPS);
    if (to >= 0) return to;
  }
  return skips > 0 && isSkipped(token) ? walk(node, tokens, at + 1, skips - 1) : -1;
}

/** The ways of a branch that begin with the word at `at`, or behind words that may be skipped. */
function walkFiled({ byStem }: Branch, tokens: readonly Token[], at: number, skips: number): number {
  for (let i = at; i <= at + skips; i++) {
    const token = tokens[i];
    if (!token) return -1;
    for (const way of byStem.get(token.stem) ?? []) {
      const to = walk(way, tokens, i, 0);
      if (to >= 0) return to;
    }
    if (!isSkipped(token)) return -1;
  }
  return -1;
}

const isSkipped = (token: Token): boolean =>
  token.kind === 'punct' ? SKIPPED_PUNCT.has(token.text) : SKIPPED.has(token.text);

function step(
  node: Exclude<Node, { test: 'end' | 'branch' | 'gap' }>,
  tokens: readonly Token[],
  at: number,
  token: Token,
): number {
  if (node.test === 'class') return matchClass(node.value, tokens, at);
  if (token.kind !== 'word' && node.test !== 'text')
    return token.kind === 'number' && node.test === 'stem' && token.text === node.value ? at + 1 : -1;
  if (node.test === 'stem') return token.stem === node.value ? at + 1 : -1;
  if (node.test === 'list') return node.stems.has(token.stem) ? at + 1 : -1;
  return token.text === node.value ? at + 1 : -1;
}
