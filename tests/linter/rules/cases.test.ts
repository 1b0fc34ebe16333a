import { describe, expect, test } from 'vitest';
import { lint } from '../../../src/linter/lint.ts';
import { RULES } from '../../../src/linter/rules/rules.ts';
import { markSpans, readCase } from './marked-case.ts';

const findingsOf = (rule: string, text: string) => lint(text).findings.filter((finding) => finding.rule === rule);

describe.each(RULES)('$id', ({ id, cases, example }) => {
  test.each(cases)('judges as marked: %s', (marked) => {
    const { text } = readCase(marked);
    expect(markSpans(text, findingsOf(id, text))).toBe(marked);
  });

  test('has at least two cases that fire and two that stay silent', () => {
    const firing = cases.filter((marked) => readCase(marked).expected.length > 0);
    expect(firing.length).toBeGreaterThanOrEqual(2);
    expect(cases.length - firing.length).toBeGreaterThanOrEqual(2);
  });

  test('fires on the weak example and leaves the strong one alone', () => {
    expect(findingsOf(id, example.weak)).not.toEqual([]);
    expect(findingsOf(id, example.strong)).toEqual([]);
  });
});
