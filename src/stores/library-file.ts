import type { ReadEntries } from '../library/read-markdown.ts';
import { type Backup, backupSchema } from '../schemas/backup.ts';
import { z } from '../schemas/browser-zod.ts';
import { type LibraryEntries, libraryEntrySchema } from '../schemas/library.ts';
import { joinLibraries, library } from './library.ts';
import { upgrade } from './matter.ts';

/** Entries as the text of a JSON file: an export of the site that holds the library alone. */
export function writeJson(entries: LibraryEntries, now = new Date()): string {
  const matters = { [library.id]: { version: library.version, value: entries } };
  const backup: Backup = { app: 'redraft', format: 1, exportedAt: now.toISOString(), matters };
  return JSON.stringify(backup, null, 2);
}

/** Reads the entries of a JSON file: of `writeJson`, or of an export of everything. */
export function readJson(text: string): ReadEntries {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return { ok: false, message: `Expected JSON, found something else: ${(error as Error).message}.` };
  }
  const backup = z.safeParse(backupSchema, json);
  if (!backup.success) return { ok: false, message: 'Expected a file that Redraft exported, found other JSON.' };
  const { library: found, ...others } = backup.data.matters;
  if (!found) {
    return { ok: false, message: `Expected a library, found ${Object.keys(others).join(', ') || 'nothing'} alone.` };
  }
  if (found.version > library.version) {
    return { ok: false, message: 'The file was made by a newer version of this site. Reload the page and try again.' };
  }
  const entries = upgrade(library, found.version, found.value);
  return entries ? { ok: true, entries } : { ok: false, message: firstProblem(found.value) };
}

function firstProblem(value: unknown): string {
  if (typeof value !== 'object' || value === null) return 'Expected entries by their ids, found a damaged value.';
  for (const [id, entry] of Object.entries(value)) {
    const issue = z.safeParse(libraryEntrySchema, entry).error?.issues[0];
    const title: unknown = entry?.title;
    const name = typeof title === 'string' && title !== '' ? title.slice(0, 80) : id;
    if (issue) return `Entry “${name}”, ${issue.path.join('.') || 'as a whole'}: ${issue.message}`;
  }
  return 'Expected entries by their ids, found a damaged value.';
}

/** What entries of a file would change here, by their titles, and the way to have it done. */
export interface LibraryImport {
  readonly added: readonly string[];
  /** Here already, in an older version. */
  readonly replaced: readonly string[];
  /** How many are here already, the same or newer. */
  readonly kept: number;
  readonly apply: () => void;
}

/** Compares entries of a file with those that are here. Nothing changes before `apply`. */
export async function planLibraryImport(entries: LibraryEntries): Promise<LibraryImport> {
  await library.load();
  const join = () => joinLibraries(library.$value.get(), { ...entries });
  const [before, after] = [library.$value.get(), join()];
  const taken = Object.entries(entries).filter(([id, entry]) => after[id] === entry && before[id] !== entry);
  const titles = (known: boolean) =>
    taken.filter(([id]) => Object.hasOwn(before, id) === known).map(([, { title }]) => title);
  return {
    added: titles(false),
    replaced: titles(true),
    kept: Object.keys(entries).length - taken.length,
    // Joined anew: another tab may have changed something since.
    apply: () => library.$value.set(join()),
  };
}
