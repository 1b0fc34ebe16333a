import { expect, test } from 'vitest';
import { markedPieces } from '../../../src/islands/landing/marked-pieces.ts';
import { lint } from '../../../src/linter/lint.ts';
import type { ComponentId, Evidence, Report } from '../../../src/linter/types.ts';

type Found = readonly [component: ComponentId, quote: string, strength: number];

/** The linter's report on a text, with other evidence. */
function reportOf(text: string, found: readonly Found[]): Report {
  const report = lint(text);
  const components = { ...report.components };
  for (const id of Object.keys(components) as ComponentId[]) {
    const evidence = found
      .filter(([component]) => component === id)
      .map(([, quote, strength]): Evidence => {
        const from = text.indexOf(quote);
        return { from, to: from + quote.length, quote, strength, reason: 'is named in the test' };
      });
    components[id] = { id, present: evidence.length > 0, strength: 1, evidence };
  }
  return { ...report, components };
}

const shape = (text: string, found: readonly Found[]) =>
  markedPieces(text, reportOf(text, found)).map((piece) => [piece.text, piece.component]);

test('marks the clauses that convinced, in text order', () => {
  expect(
    shape('Fix `a.ts` by noon, thanks. Answer with a diff.', [
      ['output_format', 'a diff', 0.9],
      ['task', 'Fix', 0.8],
    ]),
  ).toEqual([
    ['Fix `a.ts` by noon', 'task'],
    [', thanks. ', null],
    ['Answer with a diff', 'output_format'],
    ['.', null],
  ]);
});

test('gives a clause that two components want to the one with fewer others to choose from', () => {
  expect(
    shape('Fix a.ts today; b.ts is new.', [
      ['context', 'a.ts', 0.9],
      ['context', 'b.ts', 0.8],
      ['task', 'Fix', 0.7],
    ]),
  ).toEqual([
    ['Fix a.ts today', 'task'],
    ['; ', null],
    ['b.ts is new', 'context'],
    ['.', null],
  ]);
});

test('leaves out evidence that does not convince alone', () => {
  expect(
    shape('Fix it, see a.ts', [
      ['task', 'Fix', 0.49],
      ['context', 'a.ts', 0.5],
    ]),
  ).toEqual([
    ['Fix it, ', null],
    ['see a.ts', 'context'],
  ]);
});

test('marks at most three clauses of one component', () => {
  const found = ['one', 'two', 'three', 'four'].map((word): Found => ['context', word, 0.9]);
  const marked = shape('one a. two b. three c. four d.', found).filter(([, component]) => component === 'context');
  expect(marked.map(([text]) => text)).toEqual(['one a', 'two b', 'three c']);
});

test('loses no character of a real prompt, as a whole or in parts', () => {
  const text = 'In `src/a.ts` (Node 22), parse the date.\n\nIf it is empty, return null. Answer with a diff only.';
  const report = lint(text);
  const joined = (part?: { from: number; to: number }) =>
    markedPieces(text, report, part)
      .map((piece) => piece.text)
      .join('');
  expect(joined()).toBe(text);
  expect(joined({ from: 5, to: 60 })).toBe(text.slice(5, 60));
  expect(markedPieces(text, report).some(({ component }) => component !== null)).toBe(true);
});
