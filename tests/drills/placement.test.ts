import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { judgeDrill } from '../../src/drills/judge.ts';
import { startLevel } from '../../src/drills/placement.ts';
import { type PlacementItem, placementSchema } from '../../src/schemas/drills.ts';
import { rightAnswer } from '../support/right-answer.ts';

const file = new URL('../../src/content/placement.yaml', import.meta.url);
const ITEMS = (parse(readFileSync(file, 'utf8')) as unknown[]).map((item): PlacementItem => {
  return { ...placementSchema.parse(item), kind: 'spot-the-flaw' };
});

/** Results of somebody who misses the items with these ids. */
const missing = (...ids: string[]) =>
  ITEMS.map((item) => judgeDrill(item, ids.includes(item.id) ? [''] : rightAnswer(item)));

describe('the items', () => {
  test('are six, two for each level that can be skipped', () => {
    expect(ITEMS.map(({ level }) => level)).toEqual([1, 1, 2, 2, 3, 3]);
  });

  test('do not have the right option always at the same place', () => {
    const places = ITEMS.map(({ questions }) => questions[0]?.options.findIndex(({ right }) => right));
    expect(new Set(places).size).toBeGreaterThan(1);
  });
});

describe('the level to start at', () => {
  test('is the highest when all is right', () => expect(startLevel(ITEMS, missing())).toBe(4));
  test('is the level of a missed item', () => expect(startLevel(ITEMS, missing('empty-headings'))).toBe(2));
  test('is the lowest of those missed', () =>
    expect(startLevel(ITEMS, missing('sixty-files', 'verb-and-object'))).toBe(1));
});
