import type { Token } from '../parse/tokens.ts';
import { TOKEN_CLASSES, WORD_BIT } from './classes.ts';
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
  const { program, shelves, marks } = index;
  let opening = 0;
  while (opening < tokens.length && OPENERS.has(tokens[opening]?.text ?? '')) opening++;
  const search = (shelf: Shelf<T> | undefined, at: number): void => {
    if (!shelf) return;
    const { filed, needs } = shelf;
    for (let nth = 0; nth < filed.length; nth++) {
      if (!standsBehind(marks, needs, nth, start + at)) continue;
      const phrase = filed[nth];
      if (!phrase || (phrase.anchored && at > opening)) continue;
      const to = walk(program, phrase.start, reading, at, 0);
      if (to > at) found.push({ value: phrase.value, from: at, to });
    }
  };
  for (let at = 0; at < tokens.length; at++) forEachKey(reading, at, (key) => search(shelves[key], at));
  return found;
}

/** The keys under which phrases that begin with a token are filed. */
function forEachKey({ stems, texts, classes }: Reading, at: number, take: (key: number) => void): void {
  const bits = classes[at] as number;
  const stem = stems[at] as number;
  const text = texts[at] as number;
  if (stem >= 0) take(stem);
  if (text >= 0 && bits & WORD_BIT) take(text);
  for (let name = 0; name < TOKEN_CLASSES.length; name++) if (bits & (1 << name)) take(name);
}

/** Notes where the unit has which groups of keys. Returns the position of its first token. */
function markGroups({ groups, marks }: PhraseIndex<unknown>, reading: Reading): number {
  const { first, last } = marks;
  const { length } = reading.tokens;
  const start = takePositions(marks, length);
  for (let at = 0; at < length; at++)
    forEachKey(reading, at, (key) => {
      const own = groups[key];
      if (!own) return;
      for (const group of own) {
        if ((last[group] as number) < start) first[group] = start + at;
        last[group] = start + at;
      }
    });
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
