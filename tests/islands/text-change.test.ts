import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textChange } from '../../src/islands/editor/text-change.ts';

test('turns any text into any other', () => {
  const small = fc.string({ unit: fc.constantFrom('a', 'b', '\n', '😀'), maxLength: 12 });
  fc.assert(
    fc.property(small, small, (before, after) => {
      const { from, to, insert } = textChange(before, after);
      expect(before.slice(0, from) + insert + before.slice(to)).toBe(after);
    }),
  );
});

test('touches only what differs', () => {
  expect(textChange('add logging now', 'add tracing now')).toEqual({ from: 4, to: 8, insert: 'trac' });
  expect(textChange('same', 'same')).toEqual({ from: 4, to: 4, insert: '' });
});
