import fc from 'fast-check';
import { type LibraryEntry, type LibraryFields, SOURCE_KINDS } from '../../src/schemas/library.ts';

/** Fields of an entry, of which a test changes what it is about. */
export const fieldsWith = (change: Partial<LibraryFields> = {}): LibraryFields => ({
  title: 'Fix the parser',
  text: 'In `src/parse.ts`, accept an empty header.',
  tags: [],
  rating: null,
  notes: '',
  assistant: '',
  source: { kind: 'own', id: '' },
  ...change,
});

/** An entry, of which a test changes what it is about. */
export const entryWith = (change: Partial<LibraryEntry> = {}): LibraryEntry => ({
  ...fieldsWith(),
  createdAt: '2026-03-01T10:00:00.000Z',
  updatedAt: '2026-03-01T10:00:00.000Z',
  ...change,
});

const moment = fc
  .date({ min: new Date(0), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((at) => at.toISOString());
const awkward = fc.constantFrom(
  '```',
  '````text',
  '---',
  '\n',
  '\r',
  '\r\n',
  '# ',
  ': ',
  '- ',
  'null',
  '2026-03-01',
  '|',
  '>',
  '&a',
  '*a',
  '"',
  "'",
  '  ',
  '\t',
  '\u2028',
  '\ufeff',
  '\\',
);
const anyText = fc
  .array(fc.oneof(awkward, fc.string({ unit: 'grapheme', maxLength: 8 })), { maxLength: 12 })
  .map((parts) => parts.join(''));
const anyLine = anyText.map((text) => text.replace(/[\r\n]/g, ''));
const filled = (text: string) => /\S/.test(text);

/** Any entry that fits the schema. */
export const anyEntry: fc.Arbitrary<LibraryEntry> = fc.record({
  title: anyLine.filter(filled),
  text: anyText.filter(filled),
  tags: fc.uniqueArray(
    anyLine.map((line) => line.replaceAll(',', '').trim().slice(0, 40).trim()).filter((tag) => tag !== ''),
    { maxLength: 20 },
  ),
  rating: fc.option(fc.integer({ min: 1, max: 5 })),
  notes: anyText,
  assistant: anyLine.map((line) => line.slice(0, 80)),
  source: fc.record({ kind: fc.constantFrom(...SOURCE_KINDS), id: anyLine }),
  createdAt: moment,
  updatedAt: moment,
});
