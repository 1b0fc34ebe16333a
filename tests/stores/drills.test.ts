import { beforeEach, expect, test, vi } from 'vitest';

const load = async () => {
  vi.resetModules();
  return import('../../src/stores/drills.ts');
};
const KEY = 'redraft:drills:v1';
const NOW = new Date('2026-03-01T10:00:00Z');

beforeEach(() => localStorage.clear());

test('notes tries, the last and the best result', async () => {
  const { drillsProgress, isSolved, recordDrill } = await load();
  recordDrill('review/express-owner', 1, 2, NOW);
  expect(isSolved('review/express-owner')).toBe(false);
  recordDrill('review/express-owner', 2, 2, NOW);
  recordDrill('review/express-owner', 0, 2, new Date('2026-03-02T10:00:00Z'));
  expect(drillsProgress.$value.get()['review/express-owner']).toEqual({
    tries: 3,
    last: 0,
    best: 2,
    of: 2,
    solvedAt: NOW.toISOString(),
  });
  expect(isSolved('review/express-owner')).toBe(true);
});

test('is there again after a reload', async () => {
  (await load()).recordDrill('anatomy/etl-night', 5, 5, NOW);
  expect((await load()).isSolved('anatomy/etl-night')).toBe(true);
});

test('keeps good entries beside damaged ones', async () => {
  const good = { tries: 1, last: 1, best: 1, of: 1, solvedAt: NOW.toISOString() };
  localStorage.setItem(KEY, JSON.stringify({ 'review/a': good, 'review/b': { ...good, tries: 'many' } }));
  const { isSolved } = await load();
  expect(isSolved('review/a')).toBe(true);
  expect(isSolved('review/b')).toBe(false);
});

test('takes names that every object has for drills that are new', async () => {
  const { isSolved } = await load();
  expect(isSolved('constructor')).toBe(false);
});
