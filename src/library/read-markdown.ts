import { parse, YAMLParseError } from 'yaml';
import { z } from '../schemas/browser-zod.ts';
import { type LibraryEntries, type LibraryEntry, libraryEntrySchema } from '../schemas/library.ts';

/** The entries of a file; or what is wrong with it, and where. */
export type ReadEntries =
  | { readonly ok: true; readonly entries: LibraryEntries }
  | { readonly ok: false; readonly message: string };

/** A fenced block; lines are counted from 0, `end` is the first line behind it. */
interface Fenced {
  readonly info: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

class Unreadable extends Error {
  constructor(line: number, message: string) {
    super(`Line ${line + 1}: ${message}`);
  }
}

const idSchema = z
  .string('Expected an id.')
  .check(z.regex(/^[a-z\d][\w-]{0,59}$/i, 'Expected an id of letters and digits.'));

/** Some editors turn every line break into CRLF; a break within a prompt alone stays what it is. */
const linesOf = (file: string) => (/(?<!\r)\n/.test(file) ? file : file.replaceAll('\r\n', '\n')).split('\n');

function* fencesIn(lines: readonly string[]): Generator<Fenced> {
  for (let start = 0; start < lines.length; start++) {
    const [, fence, info = ''] = /^(`{3,})([\w-]*)$/.exec(lines[start] ?? '') ?? [];
    if (!fence) continue;
    const close = lines.indexOf(fence, start + 1);
    if (close < 0)
      throw new Unreadable(start, `Expected the block to be closed by ${fence}, found the end of the file.`);
    yield { info, text: lines.slice(start + 1, close).join('\n'), start, end: close + 1 };
    start = close;
  }
}

function readFacts({ text, start }: Fenced): Record<string, unknown> {
  try {
    const facts: unknown = parse(text, { logLevel: 'error' });
    if (typeof facts === 'object' && facts !== null) return { ...facts };
  } catch (error) {
    const line = error instanceof YAMLParseError ? (error.linePos?.[0].line ?? 0) : 0;
    throw new Unreadable(
      start + line,
      `Expected YAML, found something else: ${(error as Error).message.split('\n')[0]}`,
    );
  }
  throw new Unreadable(start, 'Expected a block of names and values.');
}

function check<Value>(schema: z.ZodMiniType<Value>, value: unknown, { start }: Fenced, name: string): Value {
  const result = z.safeParse(schema, value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new Unreadable(start, `${issue?.path.join('.') || name}: ${issue?.message}`);
}

function readAll(lines: readonly string[]): LibraryEntries {
  const entries = new Map<string, LibraryEntry>();
  let header: Fenced | undefined;
  for (const block of fencesIn(lines)) {
    if (!header) {
      // A block in somebody's own remarks is none of ours.
      if (block.info === 'yaml') header = block;
      continue;
    }
    const { id: named, ...facts } = readFacts(header);
    const id = check(idSchema, named, header, 'id');
    if (entries.has(id)) throw new Unreadable(header.start, `Expected each id once, found “${id}” again.`);
    entries.set(id, check(libraryEntrySchema, { ...facts, text: block.text }, header, 'entry'));
    header = undefined;
  }
  if (header) throw new Unreadable(header.start, 'Expected the prompt in a fence behind this block, found none.');
  return Object.fromEntries(entries);
}

/** Reads what `writeMarkdown` wrote, or what somebody wrote in the same form; prose between the entries is skipped. */
export function readMarkdown(file: string): ReadEntries {
  try {
    const entries = readAll(linesOf(file));
    if (Object.keys(entries).length > 0) return { ok: true, entries };
    return { ok: false, message: 'Expected at least one block of YAML with a prompt behind it, found none.' };
  } catch (error) {
    if (error instanceof Unreadable) return { ok: false, message: error.message };
    throw error;
  }
}
