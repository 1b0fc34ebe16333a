import { expect, test } from 'vitest';
import { ANYTHING, findEntries, indexEntries, type Wanted } from '../../src/library/find-entries.ts';
import { namedIn } from '../../src/library/named-in.ts';
import { entryWith } from './entries.ts';

const ENTRIES = {
  parser: entryWith({
    title: 'Parser for invoices',
    tags: ['parser', 'node'],
    rating: 3,
    assistant: 'Cursor',
    createdAt: '2026-03-01T10:00:00Z',
  }),
  export: entryWith({
    title: 'Export 10 reports',
    text: 'Write the reports that the parser rejects.',
    rating: 5,
    assistant: 'Claude Code',
    createdAt: '2026-03-03T10:00:00Z',
  }),
  upload: entryWith({
    title: 'Export 9 uploads',
    text: 'Resume the upload after a timeout.',
    tags: ['node'],
    notes: 'It forgot the migration.',
    createdAt: '2026-03-02T10:00:00Z',
  }),
};
const index = indexEntries(ENTRIES);
const find = (wanted: Partial<Wanted>) => findEntries(ENTRIES, index, { ...ANYTHING, ...wanted }).map(([id]) => id);

test.each<[string, Partial<Wanted>, readonly string[]]>([
  ['everything, the newest first', {}, ['export', 'upload', 'parser']],
  ['a word of the title before the same in the text', { query: 'parser' }, ['parser', 'export']],
  ['the beginning of a word', { query: 'migr' }, ['upload']],
  ['a word with a slip', { query: 'migratoin' }, ['upload']],
  ['entries that hold all words', { query: 'export timeout' }, ['upload']],
  ['nothing for a word that is nowhere', { query: 'kubernetes' }, []],
  ['a tag', { tag: 'node' }, ['upload', 'parser']],
  ['an assistant', { assistant: 'Cursor' }, ['parser']],
  ['a tag and words at once', { tag: 'node', query: 'invoices' }, ['parser']],
  ['what has so many stars', { rating: '4' }, ['export']],
  ['what nobody has rated', { rating: 'none' }, ['upload']],
  ['the best rated first, unrated ones last', { order: 'rated' }, ['export', 'parser', 'upload']],
  ['titles by their numbers', { order: 'title' }, ['upload', 'export', 'parser']],
  ['the newest of what matches', { query: 'parser', order: 'newest' }, ['export', 'parser']],
])('finds %s', (_, wanted, ids) => {
  expect(find(wanted)).toEqual(ids);
});

test('lists tags and assistants once, in alphabetical order', () => {
  expect(namedIn(ENTRIES)).toEqual({ tags: ['node', 'parser'], assistants: ['Claude Code', 'Cursor'] });
});
