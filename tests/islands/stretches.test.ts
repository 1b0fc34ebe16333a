import { expect, test } from 'vitest';
import { clausesOf, sentencesOf, widen } from '../../src/islands/report/stretches.ts';

const quotes = (text: string, spans: readonly { from: number; to: number }[]) =>
  spans.map(({ from, to }) => text.slice(from, to)).filter((quote) => quote.trim() !== '');

test('ends sentences at stops and lines, and not within names, code, quotes or brackets', () => {
  const text = 'See src/a.ts (it is new. Really). Say "Done. Next" in `x. y`!\n- Stop';
  expect(quotes(text, sentencesOf(text))).toEqual([
    'See src/a.ts (it is new. Really)',
    'Say "Done. Next" in `x. y`',
    'Stop',
  ]);
});

test('ends clauses at commas, and not between figures', () => {
  const text = 'If it fails, retry after 1, 5 and 30 s; then stop.';
  expect(quotes(text, clausesOf(text))).toEqual(['If it fails', 'retry after 1, 5 and 30 s', 'then stop']);
});

test('widens a span to the clauses that it touches', () => {
  const text = 'First one, second two, third three';
  const from = text.indexOf('one');
  const { from: start, to } = widen({ from, to: text.indexOf('second') + 3 }, clausesOf(text));
  expect(text.slice(start, to)).toBe('First one, second two');
});
