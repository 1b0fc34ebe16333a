import type { Phrase } from './compile.ts';
import { keyNumber } from './keys.ts';
import { type Need, needsByKey, rarest } from './needs.ts';
import { Assembler, type Program } from './program.ts';

/** A phrase with what its owner wants to know when it is found. */
export interface Entry<T> {
  readonly phrase: Phrase;
  readonly value: T;
}

/** Phrases filed by their possible first tokens, so that each token is looked up once. */
export interface PhraseIndex<T> {
  readonly program: Program;
  readonly values: readonly T[];
  /** For each key the phrases that may begin with it, in the order in which they were filed; `CardAt` says how each is noted. */
  readonly cards: Rows;
  /** For each key the groups that it belongs to. */
  readonly groups: Rows;
  readonly marks: Marks;
}

/** Rows of numbers, one for each key, laid end to end: most phrases are ruled out here, and memory is slower than arithmetic. */
export interface Rows {
  /** For each key where its row starts; the next key's start is its end. */
  readonly starts: Int32Array;
  readonly numbers: Int32Array;
}

/** What a row holds of a phrase. */
export const CardAt = {
  /** The two groups of keys that it needs most, and within how many tokens each must come. */
  group: 0,
  within: 1,
  otherGroup: 2,
  otherWithin: 3,
  /** Where it starts in the program. */
  start: 4,
  /** Twice the index of its value, and one more if it is anchored. */
  value: 5,
  size: 6,
} as const;

/** Where the groups of an index were last seen. */
export interface Marks {
  /** Of the next unit's first token. Positions are counted through all units, so that nothing is wiped between them. */
  next: number;
  /** For each group its first and its last position in the last unit that had it. */
  readonly seen: Int32Array;
}

/** A group that stands everywhere, for phrases that need fewer than two. */
const EVERYWHERE = 0;
const NOTHING: Need = { keys: [], within: 0 };
/** No position is as high. */
const NO_POSITION = 2 ** 30;

/** Files phrases for matching. */
export function indexPhrases<T>(entries: Iterable<Entry<T>>): PhraseIndex<T> {
  const cards: number[][] = [];
  const values: T[] = [];
  const groups = new Groups();
  const assembler = new Assembler();
  for (const { phrase, value } of entries) {
    const start = assembler.place(phrase.start);
    const owner = values.push(value) * 2 - (phrase.anchored ? 1 : 2);
    const needsBehind = needsByKey(phrase.start);
    for (const key of phrase.keys) {
      const [one = NOTHING, other = NOTHING] = rarest(needsBehind(key));
      append(
        cards,
        keyNumber(key),
        groups.numberOf(one),
        one.within,
        groups.numberOf(other),
        other.within,
        start,
        owner,
      );
    }
  }
  const marks = { next: 0, seen: new Int32Array(2 * groups.count) };
  forget(marks);
  return { program: assembler.finish(), values, cards: toRows(cards), groups: toRows(groups.byKey), marks };
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
  marks.seen.fill(0);
  marks.seen[2 * EVERYWHERE + 1] = NO_POSITION;
}

/** Numbers groups of keys; the same keys are the same group. */
class Groups {
  count = 1;
  readonly byKey: number[][] = [];
  private readonly byKeys = new Map<readonly string[], number>([[NOTHING.keys, EVERYWHERE]]);
  private readonly byName = new Map<string, number>();

  numberOf({ keys }: Need): number {
    let number = this.byKeys.get(keys);
    if (number === undefined) {
      number = this.find(keys);
      this.byKeys.set(keys, number);
    }
    return number;
  }

  private find(keys: readonly string[]): number {
    const members = Int32Array.from(keys, keyNumber).sort();
    const name = members.join();
    const known = this.byName.get(name);
    if (known !== undefined) return known;
    this.byName.set(name, this.count);
    for (const key of members) append(this.byKey, key, this.count);
    return this.count++;
  }
}

function append(lists: number[][], at: number, ...numbers: number[]): void {
  const list = lists[at];
  if (list) list.push(...numbers);
  else lists[at] = numbers;
}

function toRows(lists: readonly (readonly number[])[]): Rows {
  const starts = new Int32Array(lists.length + 1);
  const numbers: number[] = [];
  for (let key = 0; key < lists.length; key++) {
    numbers.push(...(lists[key] ?? []));
    starts[key + 1] = numbers.length;
  }
  return { starts, numbers: Int32Array.from(numbers) };
}
