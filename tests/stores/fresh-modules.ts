import { vi } from 'vitest';

/** What a page load does to the stores: all modules anew, over what the browser has stored by now. */
export async function freshStores() {
  vi.resetModules();
  const [drafts, progress, settings, storage, transfer, matter] = await Promise.all([
    import('../../src/stores/drafts.ts'),
    import('../../src/stores/progress.ts'),
    import('../../src/stores/settings.ts'),
    import('../../src/stores/storage.ts'),
    import('../../src/stores/transfer.ts'),
    import('../../src/stores/matter.ts'),
  ]);
  return { ...drafts, ...progress, ...settings, ...storage, ...transfer, ...matter };
}

/** What another tab does: it writes, and this tab hears of it. */
export function writeElsewhere(key: string, value: string | null): void {
  if (value === null) localStorage.removeItem(key);
  else localStorage.setItem(key, value);
  dispatchEvent(new StorageEvent('storage', { key, newValue: value, storageArea: localStorage }));
}
