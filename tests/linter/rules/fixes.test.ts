import { describe, expect, test } from 'vitest';
import { lint } from '../../../src/linter/lint.ts';
import { RULES } from '../../../src/linter/rules/rules.ts';
import type { Finding, Fix } from '../../../src/linter/types.ts';
import { readCase } from './marked-case.ts';

function apply(text: string, { edits }: Fix): string {
  return edits.reduceRight((mended, { from, to, insert }) => mended.slice(0, from) + insert + mended.slice(to), text);
}

const findingsOf = (rule: string, text: string) => lint(text).findings.filter((finding) => finding.rule === rule);

const fixable = RULES.flatMap(({ id, cases }) =>
  cases.flatMap((marked) => {
    const { text } = readCase(marked);
    return findingsOf(id, text)
      .filter((finding): finding is Finding & { fix: Fix } => finding.fix !== undefined)
      .map((finding) => ({ id, text, finding }));
  }),
);

describe('fixes', () => {
  test('exist', () => expect(fixable.length).toBeGreaterThan(5));

  test.each(fixable)('$id: edits stand in order within the text: $text', ({ text, finding }) => {
    let at = 0;
    for (const { from, to } of finding.fix.edits) {
      expect(from).toBeGreaterThanOrEqual(at);
      expect(to).toBeGreaterThanOrEqual(from);
      at = to;
    }
    expect(at).toBeLessThanOrEqual(text.length);
    expect(finding.fix.label).toMatch(/^[A-Z].*[^.]$/);
  });

  test.each(fixable)('$id: the fix removes the finding: $text', ({ id, text, finding }) => {
    const mended = apply(text, finding.fix);
    expect(findingsOf(id, mended).length).toBeLessThan(findingsOf(id, text).length);
    expect(mended).not.toMatch(/[^\n] {2,}\S| [,.;!?](?:\s|$)|,\s*[,.]|^\s*[a-z]/);
  });
});
