import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { problemsIn } from '../../src/schemas/library.ts';
import { entryWith, fieldsWith } from '../library/entries.ts';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

/** The library as one tab has it. */
async function openTab() {
  vi.resetModules();
  const [library, file, storage] = await Promise.all([
    import('../../src/stores/library.ts'),
    import('../../src/stores/library-file.ts'),
    import('../../src/stores/storage.ts'),
  ]);
  await library.library.load();
  return { ...library, ...file, ...storage, all: () => library.library.$value.get() };
}

const at = (day: number) => new Date(`2026-03-0${day}T10:00:00.000Z`);

describe('the library', () => {
  test('keeps a prompt for the next page', async () => {
    const tab = await openTab();
    const id = tab.saveEntry(fieldsWith({ tags: ['api'], rating: 4 }), at(1));
    await tab.library.saved();
    const next = await openTab();
    expect(next.all()).toEqual({ [id]: entryWith({ tags: ['api'], rating: 4 }) });
  });

  test('changes an entry, and remembers when it was made', async () => {
    const tab = await openTab();
    const id = tab.saveEntry(fieldsWith(), at(1));
    tab.changeEntry(id, fieldsWith({ title: 'Better' }), at(2));
    expect(tab.all()[id]).toMatchObject({
      title: 'Better',
      createdAt: at(1).toISOString(),
      updatedAt: at(2).toISOString(),
    });
  });

  test('gives a deleted entry back as it was, beside what was saved since', async () => {
    const tab = await openTab();
    const id = tab.saveEntry(fieldsWith(), at(1));
    const before = tab.all()[id];
    const undo = tab.deleteEntry(id);
    const other = tab.saveEntry(fieldsWith({ title: 'Other' }), at(2));
    expect(Object.keys(tab.all())).toEqual([other]);
    undo();
    await tab.library.saved();
    const next = await openTab();
    expect(Object.keys(next.all()).sort()).toEqual([id, other].sort());
    expect(next.all()[id]).toEqual(before);
  });

  test('of two tabs loses neither what one saves nor what the other does', async () => {
    const [one, other] = [await openTab(), await openTab()];
    const a = one.saveEntry(fieldsWith({ title: 'of one' }));
    const b = other.saveEntry(fieldsWith({ title: 'of the other' }));
    await Promise.all([one.library.saved(), other.library.saved()]);
    for (const tab of [one, other])
      await vi.waitFor(() => expect(Object.keys(tab.all()).sort()).toEqual([a, b].sort()));
    one.deleteEntry(a);
    await vi.waitFor(() => expect(Object.keys(other.all())).toEqual([b]));
  });

  test('has an entry again that another tab deleted while it was edited here', async () => {
    const [one, other] = [await openTab(), await openTab()];
    const id = one.saveEntry(fieldsWith());
    await vi.waitFor(() => expect(other.all()[id]).toBeDefined());
    one.deleteEntry(id);
    await vi.waitFor(() => expect(other.all()[id]).toBeUndefined());
    other.changeEntry(id, fieldsWith({ title: 'edited' }));
    await vi.waitFor(() => expect(one.all()[id]?.title).toBe('edited'));
  });

  test('goes on in memory when the disk is full, and says so', async () => {
    const tab = await openTab();
    const { IDBObjectStore } = await import('fake-indexeddb');
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    const id = tab.saveEntry(fieldsWith());
    await tab.library.saved();
    expect(tab.all()[id]?.title).toBe('Fix the parser');
    expect(tab.$storageTrouble.get()).toBe('full');
    put.mockRestore();
  });
});

describe('limits', () => {
  test.each([
    ['title', { title: '  ' }, 'Expected a title, found none.'],
    ['title', { title: 'x'.repeat(201) }, 'Expected at most 200 characters, found 201.'],
    ['title', { title: 'a\nb' }, 'Expected a single line.'],
    ['text', { text: '' }, 'Expected a prompt, found none.'],
    ['text', { text: 'x'.repeat(200_001) }, 'Expected at most 200,000 characters, found 200,001.'],
    ['tags', { tags: Array.from({ length: 21 }, (_, n) => `t${n}`) }, 'Expected at most 20 tags, found 21.'],
    ['tags', { tags: ['x'.repeat(41)] }, `Expected tags of at most 40 characters, found “${'x'.repeat(41)}”.`],
    ['tags', { tags: ['a,b'] }, 'Expected tags without commas, and without spaces around them.'],
    ['rating', { rating: 6 }, 'Expected a rating from 1 to 5, or none.'],
  ])('of %s are said: %o', async (field, change, message) => {
    expect(problemsIn(fieldsWith(change))).toEqual({ [field]: message });
    const { saveEntry, all } = await openTab();
    expect(() => saveEntry(fieldsWith(change))).toThrow();
    expect(all()).toEqual({});
  });

  test('leave alone what just fits', () => {
    const tags = Array.from({ length: 20 }, (_, n) => `${n}`.padEnd(40, 'x'));
    expect(problemsIn(fieldsWith({ title: 'x'.repeat(200), text: 'x'.repeat(200_000), tags, rating: 5 }))).toEqual({});
  });
});

describe('a JSON file', () => {
  test('carries entries to another browser', async () => {
    const tab = await openTab();
    const id = tab.saveEntry(fieldsWith({ text: 'a “quoted” text\n```\n日本語' }), at(1));
    const file = tab.writeJson(tab.all());
    globalThis.indexedDB = new IDBFactory();
    const other = await openTab();
    const read = other.readJson(file);
    if (!read.ok) throw new Error(read.message);
    const plan = await other.planLibraryImport(read.entries);
    expect(plan).toMatchObject({ added: ['Fix the parser'], replaced: [], kept: 0 });
    expect(other.all()).toEqual({});
    plan.apply();
    expect(other.all()).toEqual({ [id]: tab.all()[id] });
  });

  test('replaces what is older here, leaves what is newer, and loses nothing', async () => {
    const tab = await openTab();
    const [old, fresh, alone] = [1, 3, 1].map((day) => tab.saveEntry(fieldsWith({ title: `own ${day}` }), at(day)));
    if (!old || !fresh || !alone) throw new Error('expected three ids');
    const theirs = (title: string) => entryWith({ title, updatedAt: at(2).toISOString() });
    const plan = await tab.planLibraryImport({
      [old]: theirs('newer'),
      [fresh]: theirs('older'),
      added: theirs('added'),
    });
    expect(plan).toMatchObject({ added: ['added'], replaced: ['newer'], kept: 1 });
    plan.apply();
    const titles = Object.fromEntries(Object.entries(tab.all()).map(([id, { title }]) => [id, title]));
    expect(titles).toEqual({ [old]: 'newer', [fresh]: 'own 3', [alone]: 'own 1', added: 'added' });
  });

  test('keeps what another tab saved between the look and the import', async () => {
    const tab = await openTab();
    const plan = await tab.planLibraryImport({ theirs: entryWith() });
    const id = tab.saveEntry(fieldsWith({ title: 'meanwhile' }));
    plan.apply();
    expect(Object.keys(tab.all()).sort()).toEqual([id, 'theirs'].sort());
  });

  const backup = (matters: object) =>
    JSON.stringify({ app: 'redraft', format: 1, exportedAt: '2026-03-01T10:00:00Z', matters });

  test.each([
    ['no JSON', 'hello', 'Expected JSON'],
    ['other JSON', '{"a":1}', 'Expected a file that Redraft exported'],
    ['no library in it', backup({ drafts: { version: 1, value: {} } }), 'Expected a library, found drafts alone.'],
    ['a newer library', backup({ library: { version: 9, value: {} } }), 'newer version of this site'],
    [
      'one damaged entry',
      backup({ library: { version: 1, value: { a: entryWith(), b: { ...entryWith({ title: 'Bad' }), rating: 7 } } } }),
      'Entry “Bad”, rating: Expected a rating from 1 to 5, or none.',
    ],
    ['no entries', backup({ library: { version: 1, value: [] } }), 'found a damaged value'],
  ])('with %s is refused, with the reason', async (_, file, message) => {
    const { readJson } = await openTab();
    expect(readJson(file)).toEqual({ ok: false, message: expect.stringContaining(message) });
  });
});
