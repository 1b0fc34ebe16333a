import MiniSearch from 'minisearch';
import type { GalleryEntry } from './entries.ts';

const indexes = new WeakMap<readonly GalleryEntry[], MiniSearch>();

function indexOf(entries: readonly GalleryEntry[]): MiniSearch {
  const known = indexes.get(entries);
  if (known) return known;
  const index = new MiniSearch({
    fields: ['title', 'summary', 'tags', 'patterns', 'when', 'id'],
    searchOptions: {
      boost: { title: 4, tags: 2, patterns: 2 },
      prefix: (term) => term.length > 1,
      fuzzy: (term) => (term.length > 4 ? 0.2 : false),
      combineWith: 'AND',
    },
  });
  index.addAll(
    entries.map(({ id, title, summary, tags, patterns, whenToUse }) => ({
      id,
      title,
      summary,
      tags: tags.join(' '),
      patterns: Object.values(patterns).join(' '),
      when: whenToUse.join(' '),
    })),
  );
  indexes.set(entries, index);
  return index;
}

/** How well templates answer search words, by id; those that do not are absent. Typing errors and beginnings count. */
export function searchEntries(entries: readonly GalleryEntry[], words: string): ReadonlyMap<string, number> {
  return new Map(
    indexOf(entries)
      .search(words)
      .map(({ id, score }) => [String(id), score]),
  );
}
