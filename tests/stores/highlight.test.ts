import { expect, test } from 'vitest';
import { lint } from '../../src/linter/lint.ts';
import { marksFor } from '../../src/stores/highlight.ts';
import { locate } from '../../src/stores/locate.ts';

const TEXT =
  'In `src/pay.ts`, make `refund()` reject amounts above the charge. Add no dependency; keep the public API.';
const live = (text: string) => ({ text, report: lint(text), refusal: null });
const unchecked = { state: 'not-checked' } as const;

test('finds a quote at its place', () => {
  expect(locate('a b a', { from: 4, to: 5, quote: 'a' })).toEqual({ from: 4, to: 5 });
});

test('finds a quote that has moved, the nearest one', () => {
  expect(locate('xx key .......... key', { from: 0, to: 3, quote: 'key' })).toEqual({ from: 3, to: 6 });
  expect(locate('key .......... xx key', { from: 17, to: 20, quote: 'key' })).toEqual({ from: 18, to: 21 });
});

test('does not find what is gone', () => {
  expect(locate('abc', { from: 0, to: 3, quote: 'xyz' })).toBeUndefined();
});

test('marks the evidence of a component with its id, in order and apart', () => {
  const marks = marksFor({ kind: 'component', id: 'constraints' }, TEXT, live(TEXT), unchecked);
  expect(marks.length).toBeGreaterThan(0);
  for (const { component } of marks) expect(component).toBe('constraints');
  for (const [index, { from }] of marks.entries()) expect(from).toBeGreaterThanOrEqual(marks[index - 1]?.to ?? 0);
});

test('marks nothing for a missing component, an unknown one, or none', () => {
  expect(marksFor(null, TEXT, live(TEXT), unchecked)).toEqual([]);
  expect(marksFor({ kind: 'component', id: 'nonsense' }, TEXT, live(TEXT), unchecked)).toEqual([]);
  expect(marksFor({ kind: 'criterion', id: 'where' }, TEXT, live(TEXT), unchecked)).toEqual([]);
});

test('moves the marks of a criterion with its words', () => {
  const at = TEXT.indexOf('`refund()`');
  const evidence = [{ from: at, to: at + 10, quote: '`refund()`', reason: 'names it', strength: 1 }];
  const criterion = {
    id: 'where',
    part: 'context',
    required: true,
    label: 'x',
    met: true,
    evidence,
    hint: null,
  } as const;
  const grade = { passed: false, criteria: [criterion], spoils: [], feedback: [], report: lint(TEXT) };
  const verdict = { state: 'not-there-yet', text: TEXT, grade } as const;
  const moved = `Please. ${TEXT}`;
  expect(marksFor({ kind: 'criterion', id: 'where' }, moved, live(moved), verdict)).toEqual([
    { from: at + 8, to: at + 18, component: 'context' },
  ]);
});
