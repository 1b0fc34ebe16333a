import { expect, test } from 'vitest';
import { DRAFTS, textOf } from '../../src/components/landing/drafts.ts';
import { paragraphsOf } from '../../src/components/landing/paragraphs.ts';
import { lint } from '../../src/linter/lint.ts';
import { COMPONENT_IDS } from '../../src/schemas/component-ids.ts';

const reports = DRAFTS.map((draft) => lint(textOf(draft)));
const partsIn = (n: number) => COMPONENT_IDS.filter((id) => reports[n]?.components[id].present);

test('each draft scores higher than the one before, from poor to good', () => {
  const scores = reports.map(({ score }) => score);
  expect(scores).toEqual(scores.toSorted((a, b) => a - b));
  expect(new Set(scores).size).toBe(scores.length);
  expect(scores[0]).toBeLessThan(40);
  expect(scores.at(-1)).toBeGreaterThan(75);
});

test('each draft keeps the parts of the one before and adds some', () => {
  for (let n = 1; n < DRAFTS.length; n++) {
    expect(partsIn(n), `draft ${n + 1}`).toEqual(expect.arrayContaining(partsIn(n - 1)));
    expect(partsIn(n).length, `draft ${n + 1}`).toBeGreaterThan(partsIn(n - 1).length);
  }
});

test('the last draft has all eight parts', () => {
  expect(partsIn(DRAFTS.length - 1)).toEqual([...COMPONENT_IDS]);
});

test('finds every paragraph where it stands', () => {
  for (const draft of DRAFTS) {
    const { text, parts } = paragraphsOf(draft);
    expect(parts.map(({ from, to }) => text.slice(from, to))).toEqual(draft.paragraphs);
    expect(parts.filter(({ added }) => added)).toHaveLength(draft.added);
  }
});

test('the linter does what the first page says of it', () => {
  const bare = lint('## Constraints\n\n## Examples\n\nNo constraints. Any language.');
  expect(COMPONENT_IDS.filter((id) => bare.components[id].present)).toEqual([]);
});
