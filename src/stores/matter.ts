import { persistentAtom } from '@nanostores/persistent';
import type { WritableAtom } from 'nanostores';
import { z } from '../schemas/browser-zod.ts';
import { $storageTrouble, storage } from './storage.ts';

/** One kind of state that the browser keeps for the learner. */
export interface MatterDefinition<Value> {
  /** Kebab-case; part of the key. */
  readonly id: string;
  /** Of the shape; from 1. */
  readonly version: number;
  readonly schema: z.ZodMiniType<Value>;
  /** The state of somebody who comes for the first time. */
  readonly empty: Value;
  /** For a record: the schema of one entry, so that a bad entry does not take the good ones with it. */
  readonly entry?: z.ZodMiniType;
  /** Joins what a file holds with what is here, so that neither side loses; without it the file's value is taken. */
  merge?(own: Value, imported: Value): Value;
  /** By version: turns a value of that version into one of the next. */
  readonly migrations?: Readonly<Record<number, (old: unknown) => unknown>>;
}

/** A matter with its key and the store of its value, which is saved with each change and follows other tabs. */
export interface Matter<Value> extends MatterDefinition<Value> {
  readonly key: string;
  readonly $value: WritableAtom<Value>;
  /** Where the value is not there at once: reads what is stored, once; never rejects. */
  load?(): Promise<void>;
}

/** Prefix of all keys of this site. */
export const KEY_PREFIX = 'redraft:';

const keyOf = (id: string, version: number) => `${KEY_PREFIX}${id}:v${version}`;

/** Brings a value of any version up to date; undefined unless the result fits the schema. */
export function upgrade<Value>(matter: MatterDefinition<Value>, version: number, value: unknown): Value | undefined {
  let current = value;
  try {
    for (let from = version; from < matter.version; from++) current = matter.migrations?.[from]?.(current);
  } catch {
    return undefined;
  }
  const result = z.safeParse(matter.schema, current);
  return version <= matter.version && result.success ? result.data : undefined;
}

function parseJson(raw: string): unknown {
  try {
    return JSON.parse(raw);
  } catch {
    return undefined;
  }
}

function goodEntries<Value>(matter: MatterDefinition<Value>, value: unknown): Value | undefined {
  const { entry } = matter;
  if (!entry || typeof value !== 'object' || value === null) return undefined;
  const good = Object.entries(value).filter(([, candidate]) => z.safeParse(entry, candidate).success);
  const result = z.safeParse(matter.schema, Object.fromEntries(good));
  return result.success ? result.data : undefined;
}

function decode<Value>(matter: MatterDefinition<Value>, version: number, raw: string): Value {
  const value = parseJson(raw);
  const whole = upgrade(matter, version, value);
  if (whole !== undefined) return whole;
  // The next change writes over it; this copy lets somebody rescue what was there.
  storage.write(`${keyOf(matter.id, version)}:unreadable`, raw);
  $storageTrouble.set('unreadable');
  return goodEntries(matter, value) ?? matter.empty;
}

function bringForward<Value>(matter: MatterDefinition<Value>): void {
  const key = keyOf(matter.id, matter.version);
  for (let version = matter.version - 1; version > 0 && storage.read(key) === undefined; version--) {
    const raw = storage.read(keyOf(matter.id, version));
    if (raw === undefined) continue;
    storage.write(key, JSON.stringify(decode(matter, version, raw)));
    storage.remove(keyOf(matter.id, version));
  }
}

/** Sets up a matter: migrates what an older version stored, and reads, checks and follows what is there. */
export function defineMatter<Value>(definition: MatterDefinition<Value>): Matter<Value> {
  const { id, version, empty } = definition;
  bringForward(definition);
  const $value = persistentAtom<Value>(keyOf(id, version), empty, {
    encode: (value) => JSON.stringify(value),
    decode: (raw: string) => decode(definition, version, raw),
  });
  return { ...definition, key: keyOf(id, version), $value };
}
