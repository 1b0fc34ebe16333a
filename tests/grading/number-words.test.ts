import { expect, test } from 'vitest';
import { readNumber } from '../../src/grading/read-number.ts';
import { parsePrompt } from '../../src/linter/parse/document.ts';

/** The values of the number that a text begins with. */
const read = (text: string) => readNumber(parsePrompt(text).units[0]?.tokens ?? [], 0)?.values;

test.for([
  ['twenty-six minutes', 26],
  ['a hundred requests', 100],
  ['five hundred and twelve MiB', 512],
  ['one hundred and eighty thousand products', 180_000],
  ['one million two hundred thousand rows', 1_200_000],
  ['a dozen calls', 12],
  ['ten and five', 10],
  ['two six', 2],
  ['180 thousand products', 180_000],
] as const)('reads "%s"', ([text, value]) => {
  expect(read(text)).toEqual([value]);
});

test.for(['a request', 'hundred', 'and five'])('reads no number in "%s"', (text) => {
  expect(read(text)).toBeUndefined();
});
