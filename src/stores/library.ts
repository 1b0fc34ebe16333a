import { z } from '../schemas/browser-zod.ts';
import { type LibraryEntry, type LibraryFields, libraryEntrySchema, libraryFieldsSchema } from '../schemas/library.ts';
import { mergeEntries } from './merge-entries.ts';
import { newId } from './new-id.ts';
import { defineShelf } from './shelf.ts';

/** Joins two libraries: all that either has, and of two versions of one entry the one that was changed last. */
export const joinLibraries = mergeEntries<LibraryEntry>((own, imported) =>
  Date.parse(imported.updatedAt) > Date.parse(own.updatedAt) ? imported : own,
);

/** Prompts that the learner keeps, by id. */
export const library = defineShelf<LibraryEntry>({
  id: 'library',
  version: 1,
  entry: libraryEntrySchema,
  merge: joinLibraries,
});

function put(id: string, fields: LibraryFields, now: Date): void {
  const all = library.$value.get();
  const at = now.toISOString();
  const createdAt = (Object.hasOwn(all, id) && all[id]?.createdAt) || at;
  library.$value.set({ ...all, [id]: { ...z.parse(libraryFieldsSchema, fields), createdAt, updatedAt: at } });
}

/** Keeps a prompt and returns its id. Throws unless `problemsIn` finds nothing wrong with the fields. */
export function saveEntry(fields: LibraryFields, now = new Date()): string {
  const id = newId();
  put(id, fields, now);
  return id;
}

/** Changes an entry; one that another tab has deleted meanwhile is there again. Throws as `saveEntry` does. */
export function changeEntry(id: string, fields: LibraryFields, now = new Date()): void {
  put(id, fields, now);
}

/** Deletes an entry and returns how to bring it back as it was. */
export function deleteEntry(id: string): () => void {
  const { [id]: deleted, ...others } = library.$value.get();
  if (deleted === undefined) return () => {};
  library.$value.set(others);
  return () => library.$value.set({ [id]: deleted, ...library.$value.get() });
}
