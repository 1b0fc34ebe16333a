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
 * The same for matches whose first token has a given key: of several ways to begin only those count that it can begin.
 * "(at once|at last|in vain)" needs "once" or "last" behind "at".
 */
export function needsByKey(start: Node): (key: string) => readonly Need[] {
  const needs = needsOf(start);
  if (start.test !== 'branch') return () => needs;
  const { join } = start;
  const { ways, any } = fileWays(start);
  const made = new Map<Node, Need | undefined>();
  const needOf = (way: Node): Need | undefined => {
    if (!made.has(way)) made.set(way, rarest(needsUpTo(way, join))[0]);
    return made.get(way);
  };
  return (key) => {
    if (key.startsWith('<')) return needs;
    const own = anyOf([...any, ...stemsOf(key).flatMap((stem) => ways.get(stem) ?? [])].map(needOf));
    return own ? [own, ...needs] : needs;
  };
}

/** Ways by the stem of the token that they can begin with, and those that others can begin, too. */
function fileWays(branch: Branch): {
  readonly ways: ReadonlyMap<string, readonly Node[]>;
  readonly any: readonly Node[];
} {
  const ways = new Map<string, Node[]>();
  const any: Node[] = [];
  for (const way of branch.ways) {
    const keys = beginningsOf(way);
    if (keys === null || keys.some((key) => key.startsWith('<'))) any.push(way);
    else for (const stem of new Set(keys.flatMap(stemsOf))) ways.set(stem, [...(ways.get(stem) ?? []), way]);
  }
  return { ways, any };
}

/** What the stem of a token with a key may be: names have no other stem than their text. */
const stemsOf = (key: string): readonly string[] =>
  key.startsWith('=') ? [...new Set([key.slice(1), stemOf(key.slice(1))])] : [key];

/** One of the needs; nothing when one of them is no need. */
function anyOf(needs: readonly (Need | undefined)[]): Need | null {
  const [first, ...others] = new Set(needs);
  if (first === undefined || others.includes(undefined)) return null;
  if (others.length === 0) return first;
  const all = [first, ...others].filter((need) => need !== undefined);
  return { keys: [...new Set(all.flatMap(({ keys }) => keys))], within: Math.max(...all.map(({ within }) => within)) };
}

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
