import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test, vi } from 'vitest';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

/** A shelf of notes as one tab has it. */
async function openTab(version = 1, migrations?: Record<number, (old: unknown) => unknown>) {
  vi.resetModules();
  const [{ defineShelf }, { z }, { $storageTrouble }] = await Promise.all([
    import('../../src/stores/shelf.ts'),
    import('../../src/schemas/browser-zod.ts'),
    import('../../src/stores/storage.ts'),
  ]);
  const entry = z.object({ text: z.string() });
  const shelf = defineShelf({
    id: 'notes',
    version,
    entry,
    merge: (own, imported) => ({ ...imported, ...own }),
    ...(migrations ? { migrations } : {}),
  });
  return { ...shelf, $storageTrouble };
}

describe('a shelf', () => {
  test('keeps entries for the next page', async () => {
    const tab = await openTab();
    tab.$value.set({ a: { text: 'first' }, b: { text: 'second' } });
    await tab.saved();
    const next = await openTab();
    expect(next.$value.get()).toEqual({});
    await next.load();
    expect(next.$ready.get()).toBe(true);
    expect(next.$value.get()).toEqual({ a: { text: 'first' }, b: { text: 'second' } });
  });

  test('keeps what is changed before the stored entries are read', async () => {
    const tab = await openTab();
    tab.$value.set({ a: { text: 'first' } });
    await tab.saved();
    const next = await openTab();
    next.$value.set({ b: { text: 'second' } });
    await next.saved();
    expect(next.$value.get()).toEqual({ a: { text: 'first' }, b: { text: 'second' } });
  });

  test('forgets what is taken out', async () => {
    const tab = await openTab();
    tab.$value.set({ a: { text: 'first' }, b: { text: 'second' } });
    await tab.saved();
    const { a } = tab.$value.get();
    tab.$value.set({ ...(a ? { a } : {}) });
    await tab.saved();
    const next = await openTab();
    await next.load();
    expect(next.$value.get()).toEqual({ a: { text: 'first' } });
  });

  test('brings changes to another tab, and loses none of its own', async () => {
    const [one, other] = [await openTab(), await openTab()];
    await Promise.all([one.load(), other.load()]);
    one.$value.set({ a: { text: 'of one' } });
    other.$value.set({ b: { text: 'of the other' } });
    await Promise.all([one.saved(), other.saved()]);
    const both = { a: { text: 'of one' }, b: { text: 'of the other' } };
    await vi.waitFor(() => expect([one.$value.get(), other.$value.get()]).toEqual([both, both]));
  });

  test('carries entries of an older version forward', async () => {
    const old = await openTab();
    old.$value.set({ a: { text: 'first' } });
    await old.saved();
    const louder = (all: unknown) =>
      Object.fromEntries(
        Object.entries(all as Record<string, { text: string }>).map(([id, { text }]) => [id, { text: `${text}!` }]),
      );
    const next = await openTab(2, { 1: louder });
    await next.load();
    expect(next.$value.get()).toEqual({ a: { text: 'first!' } });
  });

  test('leaves out an entry that cannot be read, says so and deletes nothing', async () => {
    const tab = await openTab();
    tab.$value.set({ a: { text: 'first' }, b: { wrong: true } as never });
    await tab.saved();
    const next = await openTab();
    await next.load();
    expect(next.$value.get()).toEqual({ a: { text: 'first' } });
    expect(next.$storageTrouble.get()).toBe('unreadable');
    next.$value.set({ ...next.$value.get(), c: { text: 'third' } });
    await next.saved();
    const { openDB } = await import('idb');
    expect(await (await openDB('redraft:notes', 1)).getAllKeys('entries')).toEqual(['a', 'b', 'c']);
  });

  test('works in memory where the browser has no database, and says so', async () => {
    // @ts-expect-error: what a browser without IndexedDB has
    globalThis.indexedDB = undefined;
    const tab = await openTab();
    tab.$value.set({ a: { text: 'first' } });
    await tab.saved();
    expect(tab.$value.get()).toEqual({ a: { text: 'first' } });
    expect(tab.$storageTrouble.get()).toBe('unavailable');
  });
});
