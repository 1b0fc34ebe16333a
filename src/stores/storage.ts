import { setPersistentEngine, windowPersistentEvents } from '@nanostores/persistent';
import { atom } from 'nanostores';

/** Why what is stored may not last: no storage at all, no room left, or contents that nobody can read. */
export type StorageTrouble = 'unavailable' | 'full' | 'unreadable';

/** What is wrong with the browser's storage; null while all is well. */
export const $storageTrouble = atom<StorageTrouble | null>(null);

// Values that the browser would not take: they live as long as the page.
const unsaved = new Map<string, string>();

function browserStorage(): Storage | undefined {
  // Node has a localStorage of its own, which belongs to nobody.
  if (typeof window === 'undefined') return undefined;
  try {
    return window.localStorage;
  } catch {
    $storageTrouble.set('unavailable');
    return undefined;
  }
}

/** What an error of the browser's storage means. */
export const troubleBehind = (error: unknown): StorageTrouble =>
  error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'unavailable';

/** The browser's storage, which never throws: what it refuses is kept in memory and reported in `$storageTrouble`. */
export const storage = {
  read(key: string): string | undefined {
    const kept = unsaved.get(key);
    if (kept !== undefined) return kept;
    try {
      return browserStorage()?.getItem(key) ?? undefined;
    } catch {
      $storageTrouble.set('unavailable');
      return undefined;
    }
  },

  write(key: string, value: string): void {
    try {
      const target = browserStorage();
      if (!target) return void unsaved.set(key, value);
      target.setItem(key, value);
      unsaved.delete(key);
      if (unsaved.size === 0 && $storageTrouble.get() === 'full') $storageTrouble.set(null);
    } catch (error) {
      unsaved.set(key, value);
      $storageTrouble.set(troubleBehind(error));
    }
  },

  remove(key: string): void {
    unsaved.delete(key);
    try {
      browserStorage()?.removeItem(key);
    } catch (error) {
      $storageTrouble.set(troubleBehind(error));
    }
  },

  /** Keys that start with `prefix`. */
  keys(prefix: string): string[] {
    const stored = browserStorage();
    const names = stored ? Array.from({ length: stored.length }, (_, index) => stored.key(index) ?? '') : [];
    return [...new Set([...names, ...unsaved.keys()])].filter((name) => name.startsWith(prefix));
  },
};

// nanostores asks for an object to index; this one leads each access to the storage that never throws.
const engine = new Proxy<Record<string, string>>(
  {},
  {
    get: (_, key) => storage.read(String(key)),
    has: (_, key) => storage.read(String(key)) !== undefined,
    set: (_, key, value: string) => {
      storage.write(String(key), value);
      return true;
    },
    deleteProperty: (_, key) => {
      storage.remove(String(key));
      return true;
    },
  },
);

const silent = { addEventListener: () => {}, removeEventListener: () => {} };
setPersistentEngine(engine, typeof window === 'undefined' ? silent : windowPersistentEvents);
