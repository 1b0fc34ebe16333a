/** A record with one value for each id. */
export function byId<const Id extends string, T>(ids: readonly Id[], make: (id: Id) => T): Record<Id, T> {
  return Object.fromEntries(ids.map((id) => [id, make(id)])) as unknown as Record<Id, T>;
}
