import type { Token } from '../parse/tokens.ts';
import { type Reading, readTokens } from './keys.ts';
import { type Marks, NEEDS_STRIDE, type PhraseIndex, type Shelf, takePositions } from './phrase-index.ts';
import { walk } from './walk.ts';

export { indexPhrases, type PhraseIndex } from './phrase-index.ts';

/** A place where a phrase stands: token indexes, half-open. */
export interface Match<T> {
  readonly value: T;
  readonly from: number;
  readonly to: number;
}

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
  const { shelves } = index;
  const { keys, keysEnd } = reading;
  let opening = 0;
  while (opening < tokens.length && OPENERS.has(tokens[opening]?.text ?? '')) opening++;
  for (let at = 0, nth = 0; at < tokens.length; at++)
    for (; nth < (keysEnd[at] as number); nth++) {
      const shelf = shelves[keys[nth] as number];
      if (shelf) searchShelf(index, shelf, reading, { at, start, opening }, found);
    }
  return found;
}

interface Place {
  readonly at: number;
  /** Position of the unit's first token in the marks. */
  readonly start: number;
  /** How many tokens only open the sentence. */
  readonly opening: number;
}

/** Adds the phrases of a shelf that stand at a token. */
function searchShelf<T>(
  { program, marks }: PhraseIndex<T>,
  { filed, needs }: Shelf<T>,
  reading: Reading,
  { at, start, opening }: Place,
  found: Match<T>[],
): void {
  for (let nth = 0; nth < filed.length; nth++) {
    if (!standsBehind(marks, needs, nth, start + at)) continue;
    const phrase = filed[nth];
    if (!phrase || (phrase.anchored && at > opening)) continue;
    const to = walk(program, phrase.start, reading, at, 0);
    if (to > at) found.push({ value: phrase.value, from: at, to });
  }
}

/** Notes where the unit has which groups of keys. Returns the position of its first token. */
function markGroups({ groups, marks }: PhraseIndex<unknown>, { keys, keysEnd }: Reading): number {
  const { first, last } = marks;
  const start = takePositions(marks, keysEnd.length);
  for (let at = 0, nth = 0; at < keysEnd.length; at++)
    for (; nth < (keysEnd[at] as number); nth++) {
      const own = groups[keys[nth] as number];
      if (!own) continue;
      for (let i = 0; i < own.length; i++) {
        const group = own[i] as number;
        if ((last[group] as number) < start) first[group] = start + at;
        last[group] = start + at;
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
