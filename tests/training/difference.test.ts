import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compare, MAX_COMPARED, type Piece } from '../../src/training/difference.ts';

function pieces(from: string, to: string): readonly Piece[] {
  const difference = compare(from, to);
  if (!difference.ok) throw new Error(difference.reason);
  return difference.pieces;
}

const side = (found: readonly Piece[], kind: Piece['kind']) =>
  found
    .filter((piece) => piece.kind === 'same' || piece.kind === kind)
    .map(({ text }) => text)
    .join('');
const words = (count: number, letter: string) => Array.from({ length: count }, (_, at) => `${letter}${at}`);

describe('a comparison', () => {
  test('marks the words that came and went', () => {
    expect(pieces('Log failed attempts.', 'Log all sign-in attempts.')).toEqual([
      { kind: 'same', text: 'Log ' },
      { kind: 'removed', text: 'failed ' },
      { kind: 'added', text: 'all sign-in ' },
      { kind: 'same', text: 'attempts.' },
    ]);
  });

  test('finds nothing between equal texts', () => {
    expect(pieces('the same', 'the same')).toEqual([{ kind: 'same', text: 'the same' }]);
    expect(pieces('', '')).toEqual([]);
  });

  test('joins changes that one short word parts', () => {
    expect(pieces('Fix this in here', 'Repair that in there')).toEqual([
      { kind: 'removed', text: 'Fix this in here' },
      { kind: 'added', text: 'Repair that in there' },
    ]);
  });

  test('loses nothing of either text', () => {
    const text = fc
      .array(fc.constantFrom('log', 'the', ' ', '\n', '. ', 'é', '日本', '`x`', '- '))
      .map((all) => all.join(''));
    fc.assert(
      fc.property(text, text, (from, to) => {
        const found = pieces(from, to);
        expect([side(found, 'removed'), side(found, 'added')]).toEqual([from, to]);
      }),
    );
  });

  test('goes by whole lines where the texts have too little in common', () => {
    const [from, to] = [words(1_500, 'a').join(' '), words(1_500, 'b').join(' ')];
    const difference = compare(`first\n${from}`, `first\n${to}`);
    expect(difference).toMatchObject({ ok: true, by: 'lines' });
    expect(difference.ok && difference.pieces).toContainEqual({ kind: 'same', text: 'first\n' });
  });

  test('gives up on thousands of different lines, and on texts above the limit', () => {
    const [from, to] = [words(1_500, 'a').join('\n'), words(1_500, 'b').join('\n')];
    expect(compare(from, to)).toEqual({ ok: false, reason: 'too-different' });
    expect(compare('x'.repeat(MAX_COMPARED), 'x').ok).toBe(true);
    expect(compare('x'.repeat(MAX_COMPARED + 1), 'x')).toEqual({ ok: false, reason: 'too-long', limit: MAX_COMPARED });
  });
});
