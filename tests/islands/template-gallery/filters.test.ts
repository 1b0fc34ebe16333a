import { describe, expect, test } from 'vitest';
import type { GalleryEntry } from '../../../src/islands/template-gallery/entries.ts';
import {
  choicesOf,
  fitting,
  NO_WISH,
  queryOf,
  readWish,
  type Wish,
} from '../../../src/islands/template-gallery/filters.ts';

const entry = (id: string, more: Partial<GalleryEntry>): GalleryEntry => ({
  id,
  title: id,
  summary: '',
  level: 1,
  tags: [],
  whenToUse: [],
  purpose: 'build',
  domains: ['any'],
  patterns: {},
  risk: null,
  variables: 3,
  changed: '2026-01-01',
  url: `/templates/${id}/`,
  ...more,
});
const ENTRIES = [
  entry('bug-report', {
    title: 'Bug report',
    purpose: 'fix',
    tags: ['debugging'],
    patterns: { 'error-driven': 'Error-driven refinement' },
  }),
  entry('database-migration', {
    title: 'Database migration',
    summary: 'Changes a table in use without downtime.',
    purpose: 'change',
    domains: ['database'],
    level: 4,
    risk: 'high',
    changed: '2026-03-01',
  }),
  entry('slow-query', { title: 'Slow query', purpose: 'fix', domains: ['database'], level: 2, changed: '2026-02-01' }),
];
const CHOICES = choicesOf(ENTRIES);
const idsFor = (wish: Partial<Wish>) => fitting(ENTRIES, { ...NO_WISH, ...wish }).map(({ id }) => id);

test('offers only what some template has, in words', () => {
  expect(CHOICES.purpose.map(({ label }) => label)).toEqual(['Find and fix', 'Change what is there']);
  expect(CHOICES.risk).toEqual([{ value: 'high', label: 'High' }]);
  expect(CHOICES.pattern).toEqual([{ value: 'error-driven', label: 'Error-driven refinement' }]);
});

test('narrows by every filter at once', () => {
  expect(idsFor({ domain: 'database' })).toEqual(['database-migration', 'slow-query']);
  expect(idsFor({ domain: 'database', purpose: 'fix' })).toEqual(['slow-query']);
  expect(idsFor({ risk: 'high', purpose: 'fix' })).toEqual([]);
});

test('puts the list into the wished order', () => {
  expect(idsFor({ sort: 'level' })).toEqual(['bug-report', 'slow-query', 'database-migration']);
  expect(idsFor({ sort: 'newest' })).toEqual(['database-migration', 'slow-query', 'bug-report']);
});

test('keeps to the favourites when asked', () => {
  const starred = (id: string) => id === 'slow-query';
  expect(fitting(ENTRIES, { ...NO_WISH, starred: 'yes' }, starred).map(({ id }) => id)).toEqual(['slow-query']);
});

describe('the search', () => {
  test('finds by title, summary, tag and pattern, the best hit first', () => {
    expect(idsFor({ search: 'query' })).toEqual(['slow-query']);
    expect(idsFor({ search: 'downtime' })).toEqual(['database-migration']);
    expect(idsFor({ search: 'debugging' })).toEqual(['bug-report']);
    expect(idsFor({ search: 'refinement' })).toEqual(['bug-report']);
  });

  test('forgives a typing error and takes the beginning of a word', () => {
    expect(idsFor({ search: 'databse' })).toEqual(['database-migration']);
    expect(idsFor({ search: 'migr' })).toEqual(['database-migration']);
  });

  test('asks for all words, and goes together with the filters', () => {
    expect(idsFor({ search: 'database query' })).toEqual([]);
    expect(idsFor({ search: 'migration', purpose: 'fix' })).toEqual([]);
  });
});

describe('the query of the URL', () => {
  test('carries a wish there and back', () => {
    const wish: Wish = { ...NO_WISH, search: 'a & b', domain: 'database', sort: 'level' };
    expect(readWish(queryOf(wish), CHOICES)).toEqual(wish);
    expect(queryOf(NO_WISH)).toBe('');
  });

  test('is ignored where it asks for what no template has', () => {
    expect(readWish('?purpose=cook&sort=__proto__&level=9', CHOICES)).toEqual(NO_WISH);
  });
});
