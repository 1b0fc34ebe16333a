import { type Backup, backupSchema } from '../schemas/backup.ts';
import { z } from '../schemas/browser-zod.ts';
import { KEY_PREFIX, upgrade } from './matter.ts';
import { MATTERS } from './matters.ts';
import { storage } from './storage.ts';

/** Outcome of an import: the matters that were replaced, or why nothing was. */
export type ImportResult =
  | { readonly ok: true; readonly matters: readonly string[] }
  | { readonly ok: false; readonly message: string };

/** All of the learner's state as the text of a file. */
export function exportState(now = new Date()): string {
  const matters = Object.fromEntries(
    MATTERS.map(({ id, version, $value }) => [id, { version, value: $value.get() as unknown }]),
  );
  const backup: Backup = { app: 'redraft', format: 1, exportedAt: now.toISOString(), matters };
  return JSON.stringify(backup, null, 2);
}

function readBackup(text: string): Backup | undefined {
  try {
    const result = z.safeParse(backupSchema, JSON.parse(text));
    return result.success ? result.data : undefined;
  } catch {
    return undefined;
  }
}

/** Replaces the learner's state by that of an exported file; changes nothing unless all of the file is sound. */
export function importState(text: string): ImportResult {
  const backup = readBackup(text);
  if (!backup) return { ok: false, message: 'Expected a file that Redraft exported, found something else.' };
  const changes: { id: string; apply: () => void }[] = [];
  for (const [id, { version, value }] of Object.entries(backup.matters)) {
    const matter = MATTERS.find((candidate) => candidate.id === id);
    if (!matter) return { ok: false, message: `Expected matters that this version knows, found "${id}".` };
    const checked: unknown = upgrade(matter, version, value);
    if (checked === undefined) {
      return { ok: false, message: `Expected ${id} of version ${matter.version} or older, found a damaged value.` };
    }
    changes.push({ id, apply: () => matter.$value.set(checked) });
  }
  for (const { apply } of changes) apply();
  return { ok: true, matters: changes.map(({ id }) => id) };
}

/** Forgets all that the site keeps in this browser. */
export function resetState(): void {
  for (const { $value, empty } of MATTERS) $value.set(empty);
  for (const key of storage.keys(KEY_PREFIX)) storage.remove(key);
}
