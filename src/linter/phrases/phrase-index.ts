import type { Phrase } from './compile.ts';
import { keyNumber } from './keys.ts';
import type { Need } from './needs.ts';
import { Assembler, type Program } from './program.ts';

/** A phrase with what its owner wants to know when it is found. */
export interface Entry<T> {
  readonly phrase: Phrase;
  readonly value: T;
}

/** A phrase as it is filed. */
export interface Filed<T> {
  /** Where it starts in the program. */
  readonly start: number;
  readonly anchored: boolean;
  readonly value: T;
}

/** The phrases that may begin with one key, in the order in which they were filed. */
export interface Shelf<T> {
  readonly filed: readonly Filed<T>[];
  /**
   * For each phrase the two groups of keys that it needs most, each with the number of tokens within which it must come.
   * They lie side by side, because most phrases are ruled out here and memory is slower than arithmetic.
   */
  readonly needs: Int32Array;
}

/** Phrases filed by their possible first tokens, so that each token is looked up once. */
export interface PhraseIndex<T> {
  readonly program: Program;
  /** By number of the key. */
  readonly shelves: readonly (Shelf<T> | undefined)[];
  /** By number of the key: the groups that it belongs to. */
  readonly groups: readonly (Int32Array | undefined)[];
  readonly marks: Marks;
}

/** Where the groups of an index were last seen. */
export interface Marks {
  /** Of the next unit's first token. Positions are counted through all units, so that nothing is wiped between them. */
  next: number;
  /** For each group its first and last position in the last unit that had it. */
  readonly first: Int32Array;
  readonly last: Int32Array;
}

/** Numbers that a shelf holds for each phrase. */
export const NEEDS_STRIDE = 4;
/** A group that stands everywhere, for phrases that need fewer than two. */
const EVERYWHERE = 0;
/** No position is as high. */
const NO_POSITION = 2 ** 30;

/** Files phrases for matching. */
export function indexPhrases<T>(entries: Iterable<Entry<T>>): PhraseIndex<T> {
  const filed: Filed<T>[][] = [];
  const needs: number[][] = [];
  const groups: number[][] = [];
  const numbers = new Map<string, number>([['', EVERYWHERE]]);
  const assembler = new Assembler();
  for (const { phrase, value } of entries) {
    const made = { start: assembler.place(phrase.start), anchored: phrase.anchored, value };
    const [one, other] = rarest(phrase.needs).map(({ keys, within }) => [groupNumber(keys, numbers, groups), within]);
    const row = [...(one ?? [EVERYWHERE, 0]), ...(other ?? [EVERYWHERE, 0])];
    for (const key of phrase.keys) {
      append(filed, keyNumber(key), made);
      for (const number of row) append(needs, keyNumber(key), number);
    }
  }
  const shelves = Array.from(filed, (list, key) => list && { filed: list, needs: Int32Array.from(needs[key] ?? []) });
  const marks = { next: 0, first: new Int32Array(numbers.size), last: new Int32Array(numbers.size) };
  forget(marks);
  return {
    program: assembler.finish(),
    shelves,
    groups: Array.from(groups, (list) => list && Int32Array.from(list)),
    marks,
  };
}

/** Makes room for a unit of so many tokens and returns the position of its first one. */
export function takePositions(marks: Marks, tokens: number): number {
  if (marks.next + tokens >= NO_POSITION) forget(marks);
  const start = marks.next;
  marks.next += tokens;
  return start;
}

function forget(marks: Marks): void {
  marks.next = 1;
  marks.last.fill(0);
  marks.last[EVERYWHERE] = NO_POSITION;
}

/** The two that rule out most: those with the fewest keys. */
const rarest = (needs: readonly Need[]): readonly Need[] =>
  needs.toSorted((one, other) => one.keys.length - other.keys.length).slice(0, 2);

/** The number of a group of keys; the same keys are the same group. */
function groupNumber(keys: readonly string[], numbers: Map<string, number>, groups: number[][]): number {
  const name = keys.toSorted().join(' ');
  const known = numbers.get(name);
  if (known !== undefined) return known;
  const number = numbers.size;
  numbers.set(name, number);
  for (const key of keys) append(groups, keyNumber(key), number);
  return number;
}

function append<V>(lists: V[][], at: number, value: V): void {
  const list = lists[at];
  if (list) list.push(value);
  else lists[at] = [value];
}
