import { expect, test } from 'vitest';
import { announcement } from '../../src/islands/report/announcement.ts';
import { pointsInWords } from '../../src/islands/report/Breakdown.tsx';
import { byImportance } from '../../src/islands/report/findings-order.ts';
import { shortQuote } from '../../src/islands/report/short-quote.ts';
import { lint } from '../../src/linter/lint.ts';
import type { Finding } from '../../src/linter/types.ts';

const WEAK = lint('fix it');
const STRONG = lint(
  'In `src/pay.ts` (TypeScript 5.6), make `refund()` reject amounts above the charge with a RangeError.',
);

test('announces which parts came and how many there are', () => {
  const told = announcement(WEAK, STRONG);
  expect(told).toMatch(/^Found: .*Task.*\. \d of 8 parts present\.$/);
});

test('announces which parts went', () => {
  expect(announcement(STRONG, WEAK)).toMatch(/^Missing: .*Task/);
});

test('stays silent while nothing comes or goes', () => {
  expect(announcement(STRONG, STRONG)).toBe('');
  expect(announcement(STRONG, null)).toBe('');
});

test('puts errors before warnings before notes, each in text order', () => {
  const finding = (rule: string, severity: Finding['severity'], from: number): Finding => ({
    rule,
    severity,
    from,
    to: from + 1,
    message: '',
    suggestion: '',
  });
  const findings = [
    finding('a', 'info', 0),
    finding('b', 'warning', 9),
    finding('c', 'warning', 3),
    finding('d', 'error', 5),
  ];
  expect(byImportance(findings).map(({ rule }) => rule)).toEqual(['d', 'c', 'b', 'a']);
});

test('shows a quote on one line, cut where it grows long', () => {
  expect(shortQuote('two\n  `lines`')).toBe('two lines');
  expect(shortQuote('x'.repeat(200))).toMatch(/^x{69}…$/);
  expect(shortQuote('word '.repeat(40))).toMatch(/^(word ){12,}word…$/);
});

test('gives points out of a total, and deductions with a minus', () => {
  const item = { id: 'task', label: 'Task', reason: '' };
  expect(pointsInWords({ ...item, points: 12.345, outOf: 30 })).toBe('12.3 of 30');
  expect(pointsInWords({ ...item, points: -8, outOf: 0 })).toBe('−8');
});
