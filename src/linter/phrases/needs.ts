import type { Node } from './compile.ts';

/** A group of keys, one of which must stand at most `within` tokens behind the first one. */
export interface Need {
  readonly keys: readonly string[];
  readonly within: number;
}

/** How many words that may stand between the words of any phrase are skipped in a row. */
export const SKIPS = 4;

/** Keys of the tokens that a node can begin with; null when it can begin with anything or nothing. */
export function beginningsOf(node: Node): readonly string[] | null {
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
  const needs: Need[] = [];
  let within = 0;
  for (let node = start; node.test !== 'end'; node = node.test === 'branch' ? node.join : node.next) {
    const keys = beginningsOf(node);
    if (keys !== null && node !== start && !keys.includes(ANY_WORD)) needs.push({ keys, within: within + SKIPS });
    within += longest(node, node.test === 'branch' ? node.join : node.next);
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
