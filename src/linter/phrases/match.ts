import type { Token } from '../parse/tokens.ts';
import { matchClass, TOKEN_CLASSES } from './classes.ts';
import type { Node, Phrase } from './compile.ts';

/** A place where a phrase stands: token indexes, half-open. */
export interface Match<T> {
  readonly value: T;
  readonly from: number;
  readonly to: number;
}

/** Phrases filed by their possible first tokens, so that each token is looked up once. */
export interface PhraseIndex<T> {
  readonly byKey: ReadonlyMap<string, readonly Filed<T>[]>;
  readonly classes: readonly (typeof TOKEN_CLASSES)[number][];
}
interface Filed<T> {
  readonly phrase: Phrase;
  readonly value: T;
}

/** Words that may stand between the words of any phrase. */
const SKIPPED = new Set([
  'a',
  'an',
  'the',
  'our',
  'my',
  'your',
  'his',
  'their',
  'its',
  'this',
  'that',
  'these',
  'those',
  'please',
  'also',
  'then',
  'very',
  'really',
  'just',
  'actually',
  'simply',
  'only',
  'any',
  'own',
  'some',
  'new',
  'existing',
  'current',
  'all',
  'of',
]);
const SKIPPED_PUNCT = new Set(['"', "'", '(', ')', '*', '[', ']']);
/** How many of them in a row. */
const SKIPS = 4;
const STOP = new Set(['.', '!', '?', ';']);
/** Words that open a sentence without adding to it. */
const OPENERS = new Set([
  'please',
  'also',
  'then',
  'and',
  'so',
  'now',
  'ok',
  'okay',
  'but',
  'or',
  'next',
  'first',
  'finally',
  'again',
  'well',
  'hey',
  'hi',
  'hello',
  'yes',
  'no',
  'great',
  'sure',
  ',',
  ':',
  '-',
  '*',
  '"',
  '(',
]);

/** Files phrases for matching. */
export function indexPhrases<T>(entries: Iterable<Filed<T>>): PhraseIndex<T> {
  const byKey = new Map<string, Filed<T>[]>();
  for (const entry of entries) {
    for (const key of entry.phrase.keys) {
      const list = byKey.get(key);
      if (list) list.push(entry);
      else byKey.set(key, [entry]);
    }
  }
  return { byKey, classes: TOKEN_CLASSES.filter((c) => byKey.has(`<${c}>`)) };
}

/** Every place in the tokens of one unit where a phrase of the index stands. */
export function* findPhrases<T>(index: PhraseIndex<T>, tokens: readonly Token[]): Generator<Match<T>> {
  let opening = 0;
  while (opening < tokens.length && OPENERS.has(tokens[opening]?.text ?? '')) opening++;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token) continue;
    if (token.kind === 'word') {
      yield* tryAll(index.byKey.get(token.stem), tokens, at, opening);
      yield* tryAll(index.byKey.get(`=${token.text}`), tokens, at, opening);
    }
    for (const name of index.classes)
      if (matchClass(name, tokens, at) > at) yield* tryAll(index.byKey.get(`<${name}>`), tokens, at, opening);
  }
}

function* tryAll<T>(
  filed: readonly Filed<T>[] | undefined,
  tokens: readonly Token[],
  at: number,
  opening: number,
): Generator<Match<T>> {
  if (!filed) return;
  for (const { phrase, value } of filed) {
    if (phrase.anchored && at > opening) continue;
    const to = walk(phrase.start, tokens, at, 0);
    if (to > at) yield { value, from: at, to };
  }
}

/** Index just past the match of `node` at `at`, or -1. Work is bounded by the phrase, not by the text; `skips` counts down. */
function walk(node: Node, tokens: readonly Token[], at: number, skips: number): number {
  if (node.test === 'end') return at;
  if (node.test === 'branch') {
    for (const way of node.ways) {
      const to = walk(way, tokens, at, skips);
      if (to >= 0) return to;
    }
    return -1;
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
  if (skips > 0 && (token.kind === 'punct' ? SKIPPED_PUNCT.has(token.text) : SKIPPED.has(token.text)))
    return walk(node, tokens, at + 1, skips - 1);
  return -1;
}

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
