import { type Favourites, favouritesSchema, starredSchema } from '../schemas/favourites.ts';
import { defineMatter } from './matter.ts';
import { mergeEntries } from './merge-entries.ts';

/** The templates that the learner starred, with the time. */
export const favourites = defineMatter<Favourites>({
  id: 'favourites',
  version: 1,
  schema: favouritesSchema,
  entry: starredSchema,
  empty: {},
  merge: mergeEntries((own, imported) => (Date.parse(imported) < Date.parse(own) ? imported : own)),
});

/** Whether a template is starred. */
export const isFavourite = (id: string, all: Favourites = favourites.$value.get()): boolean => Object.hasOwn(all, id);

/** Stars a template, or takes its star away. */
export function toggleFavourite(id: string, now = new Date()): void {
  const { [id]: starred, ...others } = favourites.$value.get();
  favourites.$value.set(starred === undefined ? { ...others, [id]: now.toISOString() } : others);
}
