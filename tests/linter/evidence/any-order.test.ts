import { expect, test } from 'vitest';
import { anyOrder } from '../../../src/linter/evidence/any-order.ts';

test('gives every order of the parts, with a gap between them', () => {
  expect(anyOrder('a', 'b')).toEqual(['a ** b', 'b ** a']);
  expect(anyOrder('a', 'b', 'c')).toHaveLength(6);
});

test('leaves one part as it is', () => {
  expect(anyOrder('a')).toEqual(['a']);
});
