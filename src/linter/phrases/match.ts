import type { Token } from '../parse/tokens.ts';
import { matchClass } from './classes.ts';
import type { Branch, Node } from './compile.ts';
import { type Reading, readTokens } from './keys.ts';
import { SKIPS } from './needs.ts';
import { type Marks, NEEDS_STRIDE, type PhraseIndex, takePositions } from './phrase-index.ts';

export { indexPhrases, type PhraseIndex } from './phrase-index.ts';

/** A place where a phrase stands: token indexes, half-open. */
export interface Match<T> {
  readonly value: T;
  readonly from: number;
  readonly to: number;
}

const STOP = new Set(['.', '!', '?', ';']);
/** Words that open a sentence without adding to it. */
const OPENERS = new Set(
  'please also then and so now ok okay but or next first finally again well hey hi hello yes no great sure , : - * " ('.split(
    ' ',
  ),
);

/** Every place in the tokens of one unit where a phrase of the index stands. */
export function findPhrases<T>(index: PhraseIndex<T>, tokens: readonly Token[]): Match<T>[] {
  const found: Match<T>[] = [];
  const reading = readTokens(tokens);
  const start = markGroups(index, reading);
  const { shelves, marks } = index;
  let opening = 0;
  while (opening < tokens.length && OPENERS.has(tokens[opening]?.text ?? '')) opening++;
  for (let at = 0; at < tokens.length; at++) {
    for (const key of reading.keys[at] ?? []) {
      const shelf = key < shelves.length ? shelves[key] : undefined;
      if (!shelf) continue;
      for (let nth = 0; nth < shelf.filed.length; nth++) {
        if (!standsBehind(marks, shelf.needs, nth, start + at)) continue;
        const phrase = shelf.filed[nth];
        if (!phrase || (phrase.anchored && at > opening)) continue;
        const to = walk(phrase.start, reading, at, 0);
        if (to > at) found.push({ value: phrase.value, from: at, to });
      }
    }
  }
  return found;
}

/** Notes where the unit has which groups of keys. Returns the position of its first token. */
function markGroups({ groups, marks }: PhraseIndex<unknown>, { keys }: Reading): number {
  const { first, last } = marks;
  const start = takePositions(marks, keys.length);
  for (let at = 0; at < keys.length; at++) {
    for (const key of keys[at] ?? []) {
      const own = key < groups.length ? groups[key] : undefined;
      if (!own) continue;
      for (const group of own) {
        if ((last[group] as number) < start) first[group] = start + at;
        last[group] = start + at;
      }
    }
  }
  return start;
}

/** Whether what the nth phrase of a shelf needs may stand near enough behind a position: a quick choice before the walk. */
function standsBehind({ first, last }: Marks, needs: Int32Array, nth: number, from: number): boolean {
  const at = nth * NEEDS_STRIDE;
  const one = needs[at] as number;
  if ((last[one] as number) < from || (first[one] as number) > from + (needs[at + 1] as number)) return false;
  const other = needs[at + 2] as number;
  return (last[other] as number) >= from && (first[other] as number) <= from + (needs[at + 3] as number);
}

/** Index just past the match of `node` at `at`, or -1. Work is bounded by the phrase, not by the text; `skips` counts down. */
function walk(node: Node, reading: Reading, at: number, skips: number): number {
  if (node.test === 'end') return at;
  if (node.test === 'branch') {
    for (const way of node.others) {
      const to = walk(way, reading, at, skips);
      if (to >= 0) return to;
    }
    return walkFiled(node, reading, at, skips);
  }
  const { tokens } = reading;
  if (node.test === 'gap') {
    for (let i = 0; i <= node.most; i++) {
      const to = walk(node.next, reading, at + i, SKIPS);
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
    const to = walk(node.next, reading, past, SKIPS);
    if (to >= 0) return to;
  }
  return skips > 0 && reading.skipped[at] ? walk(node, reading, at + 1, skips - 1) : -1;
}

/** The ways of a branch that begin with the word at `at`, or behind words that may be skipped. */
function walkFiled({ byStem, list }: Branch, reading: Reading, at: number, skips: number): number {
  if (byStem.size === 0 && list === null) return -1;
  for (let i = at; i <= at + skips; i++) {
    const token = reading.tokens[i];
    if (!token) return -1;
    const ways = byStem.get(token.stem);
    if (ways)
      for (const way of ways) {
        const to = walk(way, reading, i, 0);
        if (to >= 0) return to;
      }
    if (list?.stems.has(token.stem)) {
      const to = walk(list, reading, i, 0);
      if (to >= 0) return to;
    }
    if (!reading.skipped[i]) return -1;
  }
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
