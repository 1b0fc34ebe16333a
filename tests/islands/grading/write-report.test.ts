import { expect, test } from 'vitest';
import { writeReport } from '../../../src/islands/grading/write-report.ts';
import { lint } from '../../../src/linter/lint.ts';

const report = (text: string, expected = 'Edge cases: it names the empty file.') =>
  writeReport({ text, about: 'A finding is wrong', expected, report: lint(text), version: '1.2.3' });

test('holds the verdict, the words behind it, the text and the version', () => {
  const text = 'Maybe make `total()` in `src/cart.ts` round half up. An empty cart gives 0.';
  const written = report(text);
  expect(written).toContain('a finding is wrong');
  expect(written).toContain('Expected: Edge cases: it names the empty file.');
  expect(written).toContain(`Redraft 1.2.3, score ${lint(text).score}.`);
  expect(written).toMatch(/- Task: found\. “[^”]*total/);
  expect(written).toMatch(/- Security: not found/);
  expect(written).toMatch(/- hedge at 0–\d+: Unexpected hedge/);
  expect(written).toContain(`\n${text}\n`);
});

test('keeps a prompt with fences of its own in one fence', () => {
  const text = 'Fix this:\n\n````js\nlet a = 1;\n````';
  expect(report(text).endsWith(`\`\`\`\`\`text\n${text}\n\`\`\`\`\``)).toBe(true);
});

test('says so when nothing was expected in particular', () => {
  expect(report('Fix it.', '  ')).toContain('Expected: not said');
});
