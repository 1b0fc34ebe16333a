/** Joins two records: an entry that one side has is kept, and of two `pick` makes one. */
export function mergeEntries<Entry>(pick: (own: Entry, imported: Entry) => Entry) {
  return (own: Record<string, Entry>, imported: Record<string, Entry>): Record<string, Entry> => {
    const merged = { ...own };
    for (const [id, entry] of Object.entries(imported)) {
      const mine = Object.hasOwn(own, id) ? own[id] : undefined;
      merged[id] = mine === undefined ? entry : pick(mine, entry);
    }
    return merged;
  };
}

/** The earlier of two moments, ISO 8601, of which either may be unknown. */
export function earlier(one: string | null, other: string | null): string | null {
  if (one === null || other === null) return one ?? other;
  return Date.parse(one) <= Date.parse(other) ? one : other;
}
