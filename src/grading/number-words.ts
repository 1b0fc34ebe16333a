import type { Token } from '../linter/parse/tokens.ts';

const SMALL = new Map(
  `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen`
    .split(' ')
    .map((word, value) => [word, value]),
);
const TENS = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, at) => [word, 10 * (at + 2)]),
);
/** Words that multiply the number in front of them. */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1000],
  ['million', 1_000_000],
  ['mio', 1_000_000],
  ['k', 1000],
  ['m', 1_000_000],
]);

/** A number in words, with the index just past its last token. */
export interface NumberInWords {
  readonly value: number;
  readonly end: number;
}

/** Reads "one thousand", "twenty-six", "a hundred and eighty thousand"; undefined when no number in words begins at a token. */
export function readNumberInWords(tokens: readonly Token[], at: number): NumberInWords | undefined {
  const word = (i: number): string => (tokens[i]?.kind === 'word' ? (tokens[i]?.text ?? '') : '');
  let value = 0;
  /** The part in front of the next scale. */
  let part = 0;
  let end = at;
  for (let i = at; i < tokens.length; i++) {
    const scale = SCALES.get(word(i));
    const below = TENS.get(word(i)) ?? SMALL.get(word(i));
    if (below !== undefined && fitsBehind(part, below)) part += below;
    else if (isSpokenHundred(part, value, TENS.get(word(i)))) part = part * 100 + (below ?? 0);
    else if (scale !== undefined && (part > 0 || (i > at && word(at) === 'a'))) {
      part = Math.max(part, 1) * scale;
      if (scale >= 1000) [value, part] = [value + part, 0];
    } else if ((word(i) === 'a' && i === at) || (word(i) === 'and' && part + value >= 100)) continue;
    else break;
    end = i + 1;
  }
  return end > at ? { value: value + part, end } : undefined;
}

/** "Four twenty nine" is 429. */
const isSpokenHundred = (part: number, value: number, tens: number | undefined): boolean =>
  tens !== undefined && value === 0 && part > 0 && part < 10;

/** "Twenty six" is one number, "two six" is not. */
function fitsBehind(part: number, next: number): boolean {
  if (part % 100 === 0) return part === 0 || next > 0;
  return part % 100 >= 20 && part % 10 === 0 && next > 0 && next < 10;
}
