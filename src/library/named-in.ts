import type { LibraryEntries } from '../schemas/library.ts';

const sorted = (words: Iterable<string>) => [...new Set(words)].sort((a, b) => a.localeCompare(b, 'en'));

/** The tags and assistants that entries name, each once, in alphabetical order. */
export function namedIn(entries: LibraryEntries): { tags: readonly string[]; assistants: readonly string[] } {
  const all = Object.values(entries);
  return {
    tags: sorted(all.flatMap(({ tags }) => tags)),
    assistants: sorted(all.flatMap(({ assistant }) => assistant || [])),
  };
}
