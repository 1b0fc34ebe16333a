import { describe, expect, test } from 'vitest';
import { lint } from '../../src/linter/lint.ts';
import { markdownParser } from '../../src/linter/parse/markdown.ts';
import { COMPONENT_IDS, type ComponentId } from '../../src/linter/types.ts';
import { PROMPTS } from './prompts.ts';
import { JUNK, REWRITES } from './rewrites.ts';

const MOST_RAISED_BY_JUNK = 2;
const MOST_CHANGED_BY_FORM = 5;

const presentIn = (text: string): ComponentId[] => {
  const { components } = lint(text);
  return COMPONENT_IDS.filter((id) => components[id].present);
};

test('the empty text scores 0', () => {
  for (const text of ['', ' ', '\n\n', '\t\r\n']) expect(lint(text).score).toBe(0);
});

test('prompts of all qualities are among those tried', () => {
  const scores = PROMPTS.map((text) => lint(text).score);
  expect(PROMPTS.length).toBeGreaterThanOrEqual(25);
  expect(scores.filter((score) => score < 40).length).toBeGreaterThan(3);
  expect(scores.filter((score) => score >= 80).length).toBeGreaterThan(3);
});

describe.each(Object.entries(JUNK))('a tail of %s', (_name, tail) => {
  test.each(PROMPTS)('adds no component and no score: %s', (prompt) => {
    const before = presentIn(prompt);
    const stuffed = `${prompt}\n\n${tail}`;
    expect(presentIn(stuffed).filter((id) => !before.includes(id))).toEqual([]);
    expect(lint(stuffed).score - lint(prompt).score).toBeLessThanOrEqual(MOST_RAISED_BY_JUNK);
  });
});

describe.each(Object.entries(REWRITES))('%s', (_name, rewrite) => {
  const rewritten = PROMPTS.map((prompt) => [prompt, rewrite(prompt)] as const).filter(([a, b]) => a !== b);

  test('changes some of the prompts', () => expect(rewritten.length).toBeGreaterThan(0));

  test.each(rewritten)('keeps components and score: %s', (prompt, harmless) => {
    expect(presentIn(harmless)).toEqual(presentIn(prompt));
    expect(Math.abs(lint(harmless).score - lint(prompt).score)).toBeLessThanOrEqual(MOST_CHANGED_BY_FORM);
  });
});

test.each(PROMPTS)('reports the same with the tree of the editor: %s', (prompt) => {
  expect(lint(prompt, { tree: markdownParser.parse(prompt) })).toEqual(lint(prompt));
});

test.each(PROMPTS)('shows the words behind every component: %s', (prompt) => {
  const { components } = lint(prompt);
  for (const id of COMPONENT_IDS) {
    const { present, evidence } = components[id];
    if (present) expect(evidence.length, id).toBeGreaterThan(0);
    for (const { from, to, quote, reason } of evidence) {
      expect(quote).toBe(prompt.slice(from, to));
      expect(reason).not.toBe('');
    }
  }
});

test.each(PROMPTS)('accounts for the score: %s', (prompt) => {
  const { score, breakdown } = lint(prompt);
  const sum = breakdown.reduce((total, { points }) => total + points, 0);
  expect(Math.abs(Math.max(0, Math.min(100, sum)) - score)).toBeLessThanOrEqual(0.5 + 1e-9);
});
