import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lint } from '../../../src/linter/lint.ts';
import { RULES } from '../../../src/linter/rules/rules.ts';
import { readCase } from './marked-case.ts';

const words = RULES.flatMap(({ cases }) => cases.flatMap((marked) => readCase(marked).text.split(/(?<=\s)/)));
const prompt = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc
    .array(fc.constantFrom(...words, '\n\n', '- ', '# ', '```\n', '"', '**'), { maxLength: 120 })
    .map((w) => w.join('')),
);

test('findings of any text lie within it and have something to say', () => {
  fc.assert(
    fc.property(prompt, (text) => {
      for (const { from, to, message, suggestion, fix } of lint(text).findings) {
        expect(from).toBeGreaterThanOrEqual(0);
        expect(to).toBeGreaterThanOrEqual(from);
        expect(to).toBeLessThanOrEqual(text.length);
        expect(message).not.toBe('');
        expect(suggestion).not.toBe('');
        for (const edit of fix?.edits ?? [])
          expect(edit.from >= 0 && edit.from <= edit.to && edit.to <= text.length).toBe(true);
      }
    }),
    { numRuns: 300 },
  );
});

test('a text is judged the same each time', () => {
  fc.assert(
    fc.property(prompt, (text) => {
      expect(lint(text).findings).toEqual(lint(text).findings);
    }),
    { numRuns: 50 },
  );
});

test.each(['Take a deep breath. ', 'Add name, mail etc, ', 'Update the tests. Do not change the tests. '])(
  'reports at most fifty findings of one rule on %j over and over',
  (sentence) => {
    const perRule = Map.groupBy(lint(sentence.repeat(500)).findings, ({ rule }) => rule);
    const counts = [...perRule.values()].map((findings) => findings.length);
    expect(Math.max(...counts)).toBe(50);
  },
);
