import { describe, expect, test } from 'vitest';
import { lint } from '../../../src/linter/lint.ts';
import { RULES } from '../../../src/linter/rules/rules.ts';
import { readCase } from './marked-case.ts';

const GRAMMAR = /^(?:Unexpected|Missing) .+, expected .+\.$/s;
const SCOLDING = /\b(?:you|your|just|simply|obviously)\b/i;
const LONGEST_MESSAGE = 200;
const LONGEST_SUGGESTION = 320;

/** What the rule says itself, without the words that it quotes from the prompt. */
const ownWords = (text: string) => text.replace(/“[^”]*”/g, '“…”').replace(/`[^`]*`/g, '`…`');

describe.each(RULES)('$id', ({ id, cases, summary, why, remedy, misses, falsePositives }) => {
  const findings = cases
    .map((marked) => readCase(marked).text)
    .flatMap((text) => lint(text).findings)
    .filter((finding) => finding.rule === id);

  test('says what is unexpected and what is expected', () => {
    for (const { message } of findings) {
      expect(message).toMatch(GRAMMAR);
      expect(message.length).toBeLessThanOrEqual(LONGEST_MESSAGE);
      expect(ownWords(message)).not.toMatch(SCOLDING);
    }
  });

  test('suggests in whole sentences and without scolding', () => {
    for (const { suggestion } of findings) {
      expect(suggestion).toMatch(/^[A-Z].*\.$/s);
      expect(suggestion.length).toBeLessThanOrEqual(LONGEST_SUGGESTION);
      expect(ownWords(suggestion)).not.toMatch(SCOLDING);
    }
  });

  test('explains itself in whole sentences', () => {
    for (const text of [summary, why, remedy, ...misses, ...falsePositives]) {
      expect(text).toMatch(/^[A-Z“`].*[.”]$/s);
      expect(ownWords(text)).not.toMatch(/\b(?:just|simply|obviously)\b/i);
    }
    expect(misses.length).toBeGreaterThan(0);
    expect(falsePositives.length).toBeGreaterThan(0);
  });
});
