import { type Backup, backupSchema } from '../schemas/backup.ts';
import { z } from '../schemas/browser-zod.ts';
import { KEY_PREFIX, type Matter, upgrade } from './matter.ts';
import { MATTERS } from './matters.ts';
import { storage } from './storage.ts';

/** What an import does to one matter: entries that are new here, and entries that change. */
export interface ImportChange {
  readonly id: string;
  readonly added: number;
  readonly changed: number;
}

/** What a file would change, and the way to have it done; or why nothing can be. */
export type ImportPlan =
  | { readonly ok: true; readonly changes: readonly ImportChange[]; readonly apply: () => void }
  | { readonly ok: false; readonly message: string };

/** Waits for the matters that are not there at once. */
const loaded = () => Promise.all(MATTERS.map((matter) => matter.load?.()));

/** All of the learner's state as the text of a file. */
export async function exportState(now = new Date()): Promise<string> {
  await loaded();
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

const entriesOf = (value: object) => new Map(Object.entries(value).map(([id, entry]) => [id, JSON.stringify(entry)]));

function changeOf(id: string, before: object, after: object): ImportChange {
  const old = entriesOf(before);
  const fresh = [...entriesOf(after)];
  const added = fresh.filter(([key]) => !old.has(key)).length;
  return { id, added, changed: fresh.filter(([key, entry]) => old.has(key) && old.get(key) !== entry).length };
}

/** Joins the value of a file with what is here. */
// biome-ignore lint/suspicious/noExplicitAny: the values differ; the matter itself knows how to join two of its own
const joined = ({ $value, merge }: Matter<any>, imported: object): object =>
  merge ? merge($value.get(), imported) : imported;

/** Reads an exported file and says what it would change. Nothing changes before `apply`, and nothing unless all of the file is sound. */
export async function planImport(text: string): Promise<ImportPlan> {
  await loaded();
  const backup = readBackup(text);
  if (!backup) return { ok: false, message: 'Expected a file that Redraft exported, found something else.' };
  const steps: { change: ImportChange; apply: () => void }[] = [];
  for (const [id, { version, value }] of Object.entries(backup.matters)) {
    const matter = MATTERS.find((candidate) => candidate.id === id);
    if (!matter) return { ok: false, message: `Expected matters that this version knows, found "${id}".` };
    const checked: unknown = upgrade(matter, version, value);
    if (typeof checked !== 'object' || checked === null) {
      return { ok: false, message: `Expected ${id} of version ${matter.version} or older, found a damaged value.` };
    }
    steps.push({
      change: changeOf(id, matter.$value.get(), joined(matter, checked)),
      // Joined anew: another tab may have changed something since.
      apply: () => matter.$value.set(joined(matter, checked)),
    });
  }
  return {
    ok: true,
    changes: steps.map(({ change }) => change),
    apply: () => {
      for (const { apply } of steps) apply();
    },
  };
}

/** Forgets all that the site keeps in this browser. */
export async function resetState(): Promise<void> {
  await loaded();
  for (const { $value, empty } of MATTERS) $value.set(empty);
  for (const key of storage.keys(KEY_PREFIX)) storage.remove(key);
}
