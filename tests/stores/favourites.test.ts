import { beforeEach, expect, test, vi } from 'vitest';

beforeEach(() => localStorage.clear());

async function freshFavourites() {
  vi.resetModules();
  return import('../../src/stores/favourites.ts');
}

test('a star stays for the next page, and goes when it is taken away', async () => {
  const { toggleFavourite, isFavourite } = await freshFavourites();
  toggleFavourite('api-endpoint', new Date('2026-03-01T10:00:00Z'));
  const next = await freshFavourites();
  expect(next.favourites.$value.get()).toEqual({ 'api-endpoint': '2026-03-01T10:00:00.000Z' });
  expect(next.isFavourite('api-endpoint')).toBe(true);
  next.toggleFavourite('api-endpoint');
  expect(next.isFavourite('api-endpoint')).toBe(false);
  expect(isFavourite('constructor')).toBe(false);
});

test('an import adds stars and keeps the earlier time', async () => {
  const { favourites } = await freshFavourites();
  const [early, late] = ['2026-03-01T10:00:00Z', '2026-03-02T10:00:00Z'];
  expect(favourites.merge?.({ a: late, b: early }, { a: early, b: late, c: late })).toEqual({
    a: early,
    b: early,
    c: late,
  });
});
