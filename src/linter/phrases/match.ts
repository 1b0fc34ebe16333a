import type { Token } from '../parse/tokens.ts';
import { type Reading, readTokens } from './keys.ts';
import { CardAt, type PhraseIndex, takePositions } from './phrase-index.ts';
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
  const { starts } = index.cards;
  const { keys, keysEnd } = reading;
  const known = starts.length - 1;
  let opening = 0;
  while (opening < tokens.length && OPENERS.has(tokens[opening]?.text ?? '')) opening++;
  for (let at = 0, nth = 0; at < tokens.length; at++)
    for (const end = keysEnd[at] as number; nth < end; nth++) {
      const key = keys[nth] as number;
      if (key < known && starts[key] !== starts[key + 1]) searchRow(index, key, reading, { at, start, opening }, found);
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

/** Adds the phrases filed under a key that stand at a token. */
function searchRow<T>(
  { program, cards, values, marks }: PhraseIndex<T>,
  key: number,
  reading: Reading,
  { at, start, opening }: Place,
  found: Match<T>[],
): void {
  const { seen } = marks;
  const { numbers } = cards;
  const here = start + at;
  const end = cards.starts[key + 1] as number;
  for (let card = cards.starts[key] as number; card < end; card += CardAt.size) {
    // A quick choice before the walk: whether what the phrase needs may stand near enough behind this token.
    const one = 2 * (numbers[card + CardAt.group] as number);
    if ((seen[one + 1] as number) < here || (seen[one] as number) > here + (numbers[card + CardAt.within] as number))
      continue;
    const other = 2 * (numbers[card + CardAt.otherGroup] as number);
    if ((seen[other + 1] as number) < here) continue;
    if ((seen[other] as number) > here + (numbers[card + CardAt.otherWithin] as number)) continue;
    const value = numbers[card + CardAt.value] as number;
    if (value & 1 && at > opening) continue;
    const to = walk(program, numbers[card + CardAt.start] as number, reading, at, 0);
    if (to > at) found.push({ value: values[value >> 1] as T, from: at, to });
  }
}

/** Notes where the unit has which groups of keys. Returns the position of its first token. */
function markGroups({ groups, marks }: PhraseIndex<unknown>, { keys, keysEnd }: Reading): number {
  const { seen } = marks;
  const { starts, numbers } = groups;
  const known = starts.length - 1;
  const start = takePositions(marks, keysEnd.length);
  for (let at = 0, nth = 0; at < keysEnd.length; at++)
    for (const end = keysEnd[at] as number; nth < end; nth++) {
      const key = keys[nth] as number;
      if (key >= known) continue;
      for (let i = starts[key] as number; i < (starts[key + 1] as number); i++) {
        const group = 2 * (numbers[i] as number);
        if ((seen[group + 1] as number) < start) seen[group] = start + at;
        seen[group + 1] = start + at;
      }
    }
  return start;
}
