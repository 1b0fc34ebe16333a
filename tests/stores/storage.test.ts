import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { freshStores, writeElsewhere } from './fresh-modules.ts';

const DRAFTS = 'redraft:drafts:v1';
const draft = (text: string) => ({ text, at: '2026-03-01T10:00:00.000Z' });

beforeEach(() => localStorage.clear());
afterEach(() => vi.restoreAllMocks());

describe('stored state', () => {
  test('survives a reload', async () => {
    const before = await freshStores();
    before.saveDraft('practice/add-logging', 'log every sign-in');
    before.recordCheck('add-logging', false, 41);
    const after = await freshStores();
    expect(after.draftAt('practice/add-logging')).toBe('log every sign-in');
    expect(after.progressOf('add-logging')).toMatchObject({ state: 'begun', best: 41, failures: 1 });
    expect(after.$storageTrouble.get()).toBeNull();
  });

  test.each(['', 'null', '[]', '{"a":', '"text"', '{"playground":5}', '\u0000'])(
    'starts afresh over %j',
    async (raw) => {
      localStorage.setItem(DRAFTS, raw);
      const stores = await freshStores();
      expect(stores.draftAt('playground')).toBeUndefined();
      expect(stores.$storageTrouble.get()).toBe('unreadable');
      expect(localStorage.getItem(`${DRAFTS}:unreadable`)).toBe(raw);
      stores.saveDraft('playground', 'works again');
      expect((await freshStores()).draftAt('playground')).toBe('works again');
    },
  );

  test('keeps the good entries beside a bad one', async () => {
    const bad = { text: 7 };
    localStorage.setItem(DRAFTS, JSON.stringify({ playground: draft('good'), 'practice/add-logging': bad }));
    const stores = await freshStores();
    expect(stores.draftAt('playground')).toBe('good');
    expect(stores.draftAt('practice/add-logging')).toBeUndefined();
  });

  test('follows another tab', async () => {
    const stores = await freshStores();
    const heard: (string | undefined)[] = [];
    const stop = stores.drafts.$value.listen((value) => heard.push(Object.values(value).at(0)?.text));
    writeElsewhere(DRAFTS, JSON.stringify({ playground: draft('from the other tab') }));
    writeElsewhere(DRAFTS, null);
    stop();
    expect(heard).toEqual(['from the other tab', undefined]);
  });

  test('is not overwritten by a tab that has heard nothing yet', async () => {
    const stores = await freshStores();
    localStorage.setItem(DRAFTS, JSON.stringify({ playground: draft('theirs') }));
    stores.saveDraft('practice/add-logging', 'ours');
    const { draftAt } = await freshStores();
    expect([draftAt('playground'), draftAt('practice/add-logging')]).toEqual(['theirs', 'ours']);
  });
});

describe('a browser that stores nothing', () => {
  test('keeps a draft in memory when the disk is full, and says so', async () => {
    const stores = await freshStores();
    const full = vi.spyOn(window, 'localStorage', 'get').mockReturnValue({
      ...localStorage,
      getItem: () => null,
      setItem() {
        throw new DOMException('full', 'QuotaExceededError');
      },
    });
    stores.saveDraft('playground', 'not on disk');
    expect(stores.draftAt('playground')).toBe('not on disk');
    expect(stores.$storageTrouble.get()).toBe('full');
    full.mockRestore();
    stores.saveDraft('playground', 'room again');
    expect(stores.$storageTrouble.get()).toBeNull();
    expect(localStorage.getItem(DRAFTS)).toContain('room again');
  });

  test('works in memory when storage is switched off, and says so', async () => {
    vi.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    const stores = await freshStores();
    stores.saveDraft('playground', 'in memory');
    expect(stores.draftAt('playground')).toBe('in memory');
    expect(stores.$storageTrouble.get()).toBe('unavailable');
  });
});
