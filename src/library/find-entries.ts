import MiniSearch from 'minisearch';
import type { LibraryEntries, LibraryEntry } from '../schemas/library.ts';

/** In which order entries are listed. */
export const ORDERS = ['match', 'newest', 'rated', 'title'] as const;
export type Order = (typeof ORDERS)[number];

/** What somebody looks for; an empty string leaves a filter open. */
export interface Wanted {
  readonly query: string;
  readonly tag: string;
  readonly assistant: string;
  /** At least so many stars, or `none` for what nobody has rated. */
  readonly rating: '' | '5' | '4' | '3' | 'none';
  readonly order: Order;
}

/** Everything, the newest first. */
export const ANYTHING: Wanted = { query: '', tag: '', assistant: '', rating: '', order: 'match' };

/** An entry with its id. */
export type Listed = readonly [id: string, entry: LibraryEntry];
/** The words of all entries, to be searched. */
export type EntryIndex = MiniSearch<{ id: string }>;

/** Reads the words of all entries, once, so that each search is quick. */
export function indexEntries(entries: LibraryEntries): EntryIndex {
  const index: EntryIndex = new MiniSearch({
    fields: ['title', 'tags', 'assistant', 'notes', 'text'],
    searchOptions: {
      boost: { title: 3, tags: 2 },
      combineWith: 'AND',
      prefix: true,
      // In short words one letter more or less is another word.
      fuzzy: (word) => word.length > 4 && 0.2,
    },
  });
  index.addAll(Object.entries(entries).map(([id, entry]) => ({ id, ...entry, tags: entry.tags.join(' ') })));
  return index;
}

const newest = ([, a]: Listed, [, b]: Listed) => Date.parse(b.createdAt) - Date.parse(a.createdAt);

const COMPARE: Readonly<Record<Exclude<Order, 'match'>, (a: Listed, b: Listed) => number>> = {
  newest,
  rated: (a, b) => (b[1].rating ?? 0) - (a[1].rating ?? 0) || newest(a, b),
  title: ([, a], [, b]) => a.title.localeCompare(b.title, 'en', { numeric: true }),
};

function fits({ tags, assistant, rating }: LibraryEntry, wanted: Wanted): boolean {
  return (
    (wanted.tag === '' || tags.includes(wanted.tag)) &&
    (wanted.assistant === '' || assistant === wanted.assistant) &&
    (wanted.rating === '' || (wanted.rating === 'none' ? rating === null : (rating ?? 0) >= Number(wanted.rating)))
  );
}

/** The entries that fit, in the order asked for; the best match first means the newest first when no words are given. */
export function findEntries(entries: LibraryEntries, index: EntryIndex, wanted: Wanted): readonly Listed[] {
  const searched = wanted.query.trim() !== '';
  const candidates: Listed[] = searched
    ? index.search(wanted.query).flatMap(({ id }) => (entries[id] ? [[String(id), entries[id]] as const] : []))
    : Object.entries(entries);
  const found = candidates.filter(([, entry]) => fits(entry, wanted));
  if (wanted.order !== 'match') return found.sort(COMPARE[wanted.order]);
  return searched ? found : found.sort(newest);
}
