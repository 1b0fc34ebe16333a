import { z } from './browser-zod.ts';

/** What an entry may hold; lengths in UTF-16 units. */
export const LIBRARY_LIMITS = { text: 200_000, title: 200, tags: 20, tag: 40, notes: 20_000, assistant: 80 } as const;

const inWords = (n: number) => n.toLocaleString('en-GB');

const limited = (most: number) =>
  z.string('Expected text.').check(
    z.maxLength(most, {
      error: ({ input }) => `Expected at most ${inWords(most)} characters, found ${inWords((input as string).length)}.`,
    }),
  );
const oneLine = (most: number) => limited(most).check(z.regex(/^[^\r\n]*$/, 'Expected a single line.'));
const RATINGS = 'Expected a rating from 1 to 5, or none.';
const moment = z.iso.datetime('Expected a moment such as 2026-03-01T10:00:00Z.');

/** A word to find an entry by; no commas, because they part tags in the form. */
const tagSchema = z.string('Expected tags as text.').check(
  z.regex(/^(?!\s)[^,\r\n]+(?<!\s)$/, 'Expected tags without commas, and without spaces around them.'),
  z.maxLength(LIBRARY_LIMITS.tag, {
    error: ({ input }) => `Expected tags of at most ${LIBRARY_LIMITS.tag} characters, found “${String(input)}”.`,
  }),
);

/** Where a prompt came from. */
export const SOURCE_KINDS = ['template', 'exercise', 'playground', 'run', 'own'] as const;

const sourceSchema = z.object(
  {
    kind: z.enum(SOURCE_KINDS, `Expected one of ${SOURCE_KINDS.join(', ')}.`),
    /** Which template, exercise or run; empty where there is only one place or none. */
    id: oneLine(200),
  },
  'Expected a kind and an id.',
);
export type LibrarySource = z.infer<typeof sourceSchema>;

/** What somebody writes into an entry. */
export const libraryFieldsSchema = z.object({
  title: oneLine(LIBRARY_LIMITS.title).check(z.regex(/\S/, 'Expected a title, found none.')),
  text: limited(LIBRARY_LIMITS.text).check(z.regex(/\S/, 'Expected a prompt, found none.')),
  tags: z.array(tagSchema, 'Expected a list of tags.').check(
    z.maxLength(LIBRARY_LIMITS.tags, {
      error: ({ input }) =>
        `Expected at most ${LIBRARY_LIMITS.tags} tags, found ${(input as unknown as readonly string[]).length}.`,
    }),
  ),
  /** From 1 to 5; null while nobody has rated it. */
  rating: z.nullable(z.int(RATINGS).check(z.minimum(1, RATINGS), z.maximum(5, RATINGS))),
  notes: limited(LIBRARY_LIMITS.notes),
  /** The assistant that got it; empty when unknown. */
  assistant: oneLine(LIBRARY_LIMITS.assistant),
  source: sourceSchema,
});
export type LibraryFields = z.infer<typeof libraryFieldsSchema>;

/** A prompt that somebody keeps, with what it did. */
export const libraryEntrySchema = z.extend(libraryFieldsSchema, { createdAt: moment, updatedAt: moment });
export type LibraryEntry = z.infer<typeof libraryEntrySchema>;

/** Entries by id. */
export type LibraryEntries = Readonly<Record<string, LibraryEntry>>;

/** The first thing wrong with each field, by the field's name; empty when all is well. */
export function problemsIn(fields: unknown): Partial<Record<keyof LibraryFields, string>> {
  const { error } = z.safeParse(libraryFieldsSchema, fields);
  return Object.fromEntries((error?.issues ?? []).toReversed().map(({ path, message }) => [String(path[0]), message]));
}
