import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { atom, type ReadableAtom } from 'nanostores';
import { z } from '../schemas/browser-zod.ts';
import { KEY_PREFIX, type Matter } from './matter.ts';
import { $storageTrouble, troubleBehind } from './storage.ts';

/** State that is too large for localStorage: many entries, each by its id. */
export interface ShelfDefinition<Entry> {
  /** Kebab-case; part of the database's name. */
  readonly id: string;
  /** Of the entries' shape; from 1. */
  readonly version: number;
  readonly entry: z.ZodMiniType<Entry>;
  merge(own: Record<string, Entry>, imported: Record<string, Entry>): Record<string, Entry>;
  /** By version: turns all entries of that version into those of the next, as for a matter. */
  readonly migrations?: Readonly<Record<number, (old: unknown) => unknown>>;
}

/** A matter in IndexedDB. Its value is empty until `load` has read it; each change is saved and reaches other tabs. */
export interface Shelf<Entry> extends Matter<Record<string, Entry>> {
  readonly $ready: ReadableAtom<boolean>;
  load(): Promise<void>;
  /** Resolves when all changes so far are stored, or refused and said so in `$storageTrouble`. */
  saved(): Promise<void>;
}

interface Entries<Entry> extends DBSchema {
  entries: { key: string; value: Entry };
}
type Database<Entry> = IDBPDatabase<Entries<Entry>>;

const EMPTY = {};

/** Opens the database of a shelf and, where an older version filled it, carries its entries forward. */
async function open<Entry>({ id, version, entry, migrations }: ShelfDefinition<Entry>): Promise<Database<Entry>> {
  return openDB<Entries<Entry>>(KEY_PREFIX + id, version, {
    async upgrade(database, from, _to, transaction) {
      if (from === 0) return void database.createObjectStore('entries');
      const store = transaction.objectStore('entries');
      const [keys, values] = [await store.getAllKeys(), await store.getAll()];
      let all: unknown = Object.fromEntries(keys.map((key, at) => [key, values[at]]));
      for (let step = from; step < version; step++) all = migrations?.[step]?.(all);
      await store.clear();
      for (const [key, value] of Object.entries(all ?? {}))
        if (z.safeParse(entry, value).success) await store.put(value as Entry, key);
    },
    // A newer version of the site waits in another tab: give way to it.
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
  });
}

async function readAll<Entry>(database: Database<Entry>, entry: z.ZodMiniType<Entry>): Promise<Record<string, Entry>> {
  const { store } = database.transaction('entries');
  const [keys, values] = await Promise.all([store.getAllKeys(), store.getAll()]);
  const found = keys.map((key, at) => [key, z.safeParse(entry, values[at])] as const);
  // What cannot be read stays where it is; the page does without it and says so.
  if (found.some(([, result]) => !result.success)) $storageTrouble.set('unreadable');
  return Object.fromEntries(found.flatMap(([key, result]) => (result.success ? [[key, result.data]] : [])));
}

async function writeChanges<Entry>(
  database: Database<Entry>,
  before: Record<string, Entry>,
  after: Record<string, Entry>,
): Promise<void> {
  const transaction = database.transaction('entries', 'readwrite');
  const puts = Object.entries(after).filter(([key, value]) => before[key] !== value);
  const gone = Object.keys(before).filter((key) => !Object.hasOwn(after, key));
  await Promise.all([
    ...puts.map(([key, value]) => transaction.store.put(value, key)),
    ...gone.map((key) => transaction.store.delete(key)),
    transaction.done,
  ]);
}

/** Sets up a shelf. Nothing is opened before `load`, or before the first change. */
export function defineShelf<Entry>(definition: ShelfDefinition<Entry>): Shelf<Entry> {
  const { id, entry } = definition;
  const key = KEY_PREFIX + id;
  const $value = atom<Record<string, Entry>>(EMPTY);
  const $ready = atom(false);
  let channel: BroadcastChannel | undefined;
  let database: Promise<Database<Entry> | undefined> | undefined;
  let stored: Record<string, Entry> = EMPTY;
  let queue: Promise<void> = Promise.resolve();

  const opened = () => {
    database ??= open(definition).catch((error) => {
      $storageTrouble.set(troubleBehind(error));
      return undefined;
    });
    return database;
  };

  // What came from the database must not be written back, so it becomes `stored` before it becomes the value.
  const read = async () => {
    const source = await opened();
    if (!source) return;
    const found = await readAll(source, entry);
    // Changes that are not saved yet are kept.
    const now = $value.get();
    const own = Object.entries(now).filter(([at, value]) => stored[at] !== value);
    const kept = Object.entries(found).filter(([at]) => Object.hasOwn(now, at) || !Object.hasOwn(stored, at));
    stored = found;
    $value.set(
      own.length > 0 || kept.length < Object.keys(found).length ? Object.fromEntries([...kept, ...own]) : found,
    );
  };

  const save = async () => {
    const target = await opened();
    const after = $value.get();
    if (!target || after === stored) return;
    await writeChanges(target, stored, after);
    stored = after;
    channel?.postMessage('changed');
  };

  const enqueue = (work: () => Promise<void>) => {
    queue = queue.then(work).catch((error) => $storageTrouble.set(troubleBehind(error)));
    return queue;
  };

  let loading: Promise<void> | undefined;
  const load = () => {
    if (!loading && typeof BroadcastChannel !== 'undefined') {
      channel = new BroadcastChannel(key);
      channel.addEventListener('message', () => void enqueue(read));
    }
    loading ??= enqueue(read).then(() => $ready.set(true));
    return loading;
  };

  // Pages are built where nothing can be stored.
  if (typeof window !== 'undefined') {
    $value.listen((value) => {
      if (value !== stored) void load().then(() => enqueue(save));
    });
  }

  return {
    ...definition,
    key,
    schema: z.record(z.string(), entry) as z.ZodMiniType<Record<string, Entry>>,
    empty: EMPTY,
    $value,
    $ready,
    load,
    saved: () => (loading ?? queue).then(() => queue),
  };
}
