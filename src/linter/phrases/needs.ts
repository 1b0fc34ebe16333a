import { stemOf } from '../parse/words.ts';
import type { Branch, Node } from './compile.ts';

/** A group of keys, one of which must stand at most `within` tokens behind the first one. */
export interface Need {
  readonly keys: readonly string[];
  readonly within: number;
}

/** How many words that may stand between the words of any phrase are skipped in a row. */
export const SKIPS = 4;

const beginnings = new WeakMap<Node, readonly string[] | null>();

/** Keys of the tokens that a node can begin with; null when it can begin with anything or nothing. */
export function beginningsOf(node: Node): readonly string[] | null {
  let keys = beginnings.get(node);
  if (keys === undefined) {
    keys = readBeginnings(node);
    beginnings.set(node, keys);
  }
  return keys;
}

function readBeginnings(node: Node): readonly string[] | null {
  if (node.test === 'stem') return [node.value];
  if (node.test === 'text') return [`=${node.value}`];
  if (node.test === 'list') return [...node.stems];
  if (node.test === 'class') return [`<${node.value}>`];
  if (node.test !== 'branch') return null;
  const keys = node.ways.map(beginningsOf);
  return keys.includes(null) ? null : [...new Set(keys.flatMap((k) => k ?? []))];
}

/** Nearly every token is one: to need it rules nothing out. */
const ANY_WORD = '<word>';

/** Groups of keys along the way from a node to the end, without the first, one of each of which any match must contain. */
export function needsOf(start: Node): Need[] {
  return needsUpTo(start, null);
}

/**
 * The same for matches whose first token has the key: of several ways to begin only those count that it can begin.
 * "(at once|at last|in vain)" needs "once" or "last" behind "at".
 */
export function needsBehind(start: Node, key: string): readonly Need[] {
  const needs = needsOf(start);
  if (start.test !== 'branch' || key.startsWith('<')) return needs;
  const own = needOfWays(start, key);
  return own ? [own, ...needs] : needs;
}

/** What is needed within a branch by the ways that a key can begin: any of their needs. */
function needOfWays({ ways, join }: Branch, key: string): Need | null {
  const keys = new Set<string>();
  let within = 0;
  for (const way of ways) {
    if (!canBegin(way, key)) continue;
    const [need] = rarest(needsUpTo(way, join));
    if (need === undefined) return null;
    for (const needed of need.keys) keys.add(needed);
    within = Math.max(within, need.within);
  }
  return { keys: [...keys], within };
}

/** Whether a token that has the key can begin a way: by that key, or by another one that the same token may have. */
function canBegin(way: Node, key: string): boolean {
  const keys = beginningsOf(way);
  return keys === null || keys.some((own) => own === key || own.startsWith('<') || isSameToken(own, key));
}

/** `=texts` and `text` may be the text and the stem of one token. */
const isSameToken = (one: string, other: string): boolean =>
  one.startsWith('=') !== other.startsWith('=') &&
  (one.startsWith('=') ? isStemOf(other, one.slice(1)) : isStemOf(one, other.slice(1)));
const isStemOf = (stem: string, text: string): boolean => stem === text || stem === stemOf(text);

/** Those that rule out most come first: the ones with the fewest keys. */
export const rarest = (needs: readonly Need[]): readonly Need[] =>
  needs.toSorted((one, other) => one.keys.length - other.keys.length);

function needsUpTo(start: Node, end: Node | null): Need[] {
  const needs: Need[] = [];
  let within = 0;
  for (let node = start; node !== end && node.test !== 'end'; ) {
    const next = node.test === 'branch' ? node.join : node.next;
    const keys = node === start ? null : beginningsOf(node);
    if (keys !== null && !keys.includes(ANY_WORD)) needs.push({ keys, within: within + SKIPS });
    within += longest(node, next);
    node = next;
  }
  return needs;
}

/** Most tokens that a class takes; a quotation takes the most. */
const LONGEST_CLASS = 41;

/** Most tokens, skipped ones included, that a match takes from a node up to another behind it. */
function longest(from: Node, to: Node): number {
  if (from === to || from.test === 'end') return 0;
  if (from.test === 'branch')
    return Math.max(...from.ways.map((way) => longest(way, from.join))) + longest(from.join, to);
  const own = from.test === 'gap' ? from.most : SKIPS + (from.test === 'class' ? LONGEST_CLASS : 1);
  return own + longest(from.next, to);
}
