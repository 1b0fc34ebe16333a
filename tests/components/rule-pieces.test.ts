import { expect, test } from 'vitest';
import { casePieces, markPieces } from '../../src/components/rules/mark-pieces.ts';
import { ruleTitle } from '../../src/components/rules/rule-title.ts';

test('cuts a prompt at the reported words', () => {
  expect(markPieces('Make it fast now', [{ from: 8, to: 12 }])).toEqual([
    { text: 'Make it ', marked: false },
    { text: 'fast', marked: true },
    { text: ' now', marked: false },
  ]);
});

test('keeps all of the text where reports overlap or come unsorted', () => {
  const spans = [
    { from: 5, to: 9 },
    { from: 0, to: 6 },
    { from: 2, to: 4 },
  ];
  const pieces = markPieces('Make it fast', spans);
  expect(pieces.map(({ text }) => text).join('')).toBe('Make it fast');
  expect(pieces.filter(({ marked }) => marked).map(({ text }) => text)).toEqual(['Make i', 't f']);
});

test('reads the marks of a case', () => {
  expect(casePieces('⟦It⟧ is slow')).toEqual([
    { text: 'It', marked: true },
    { text: ' is slow', marked: false },
  ]);
});

test('makes a title of an id', () => {
  expect(ruleTitle('missing-output-format')).toBe('Missing output format');
});
