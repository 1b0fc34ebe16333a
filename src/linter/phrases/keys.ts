import type { Token } from '../parse/tokens.ts';
import { classesAt, TOKEN_CLASSES, WORD_BIT } from './classes.ts';

/** The tokens of a unit in numbers, prepared for all phrase indexes at once. */
export interface Reading {
  readonly tokens: readonly Token[];
  /** For each token the number of the key of its stem, or -1: no phrase knows it. */
  readonly stems: Int32Array;
  /** For each token the number of the key of its text, or -1. */
  readonly texts: Int32Array;
  /** For each token the classes that match there, one bit each, in the order of `TOKEN_CLASSES`. */
  readonly classes: Int32Array;
  /** For each token 1 if it may stand between the words of any phrase, else 0. */
  readonly skipped: Uint8Array;
  /** The keys under which phrases that begin with a token are filed, token after token. */
  readonly keys: readonly number[];
  /** For each token where its keys end in `keys`. */
  readonly keysEnd: Int32Array;
  /** How many keys there were when this was prepared. */
  readonly known: number;
}

const SKIPPED = new Set(
  'a an the our my your his their its this that these those please also then very really just actually simply only any own some new existing current all of'.split(
    ' ',
  ),
);
const SKIPPED_PUNCT = new Set(['"', "'", '(', ')', '*', '[', ']']);

const byStem = new Map<string, number>();
const byText = new Map<string, number>();
// The classes come first, so that the number of a class is that of its bit.
let count: number = TOKEN_CLASSES.length;

/** The number of a key: a stem, `=text` or `<class>`. The same key has the same number in all indexes. */
export function keyNumber(key: string): number {
  if (key.startsWith('<')) return (TOKEN_CLASSES as readonly string[]).indexOf(key.slice(1, -1));
  return key.startsWith('=') ? numberIn(byText, key.slice(1)) : numberIn(byStem, key);
}

function numberIn(numbers: Map<string, number>, name: string): number {
  const known = numbers.get(name);
  if (known !== undefined) return known;
  numbers.set(name, count);
  return count++;
}

/** A reading while its keys are gathered. */
type Keyed = Omit<Reading, 'keys'> & { readonly keys: number[] };

const readings = new WeakMap<readonly Token[], Reading>();

/** Prepares the tokens of a unit; once for all indexes that there are. */
export function readTokens(tokens: readonly Token[]): Reading {
  const made = readings.get(tokens);
  if (made && made.known === count) return made;
  const { length } = tokens;
  const reading: Keyed = {
    tokens,
    stems: new Int32Array(length),
    texts: new Int32Array(length),
    classes: new Int32Array(length),
    skipped: new Uint8Array(length),
    keys: [],
    keysEnd: new Int32Array(length),
    known: count,
  };
  for (let at = 0; at < length; at++) readToken(reading, at);
  fileKeys(reading);
  readings.set(tokens, reading);
  return reading;
}

/** Gathers the keys in one row, so that each index goes over them without asking again. */
function fileKeys({ stems, texts, classes, keys, keysEnd }: Keyed): void {
  for (let at = 0; at < stems.length; at++) {
    const bits = classes[at] as number;
    const stem = stems[at] as number;
    const text = texts[at] as number;
    if (stem >= 0) keys.push(stem);
    if (text >= 0 && bits & WORD_BIT) keys.push(text);
    for (let rest = bits; rest !== 0; rest &= rest - 1) keys.push(31 - Math.clz32(rest & -rest));
    keysEnd[at] = keys.length;
  }
}

function readToken({ tokens, stems, texts, classes, skipped }: Keyed, at: number): void {
  const token = tokens[at];
  if (!token) return;
  const { kind, text } = token;
  stems[at] = (kind === 'word' ? byStem.get(token.stem) : kind === 'number' ? byStem.get(text) : undefined) ?? -1;
  texts[at] = byText.get(text) ?? -1;
  classes[at] = classesAt(tokens, at);
  skipped[at] = (kind === 'punct' ? SKIPPED_PUNCT : SKIPPED).has(text) ? 1 : 0;
}
