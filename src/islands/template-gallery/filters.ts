import { PURPOSES, RISKS, TEMPLATE_DOMAINS } from '../../schemas/template.ts';
import { DOMAIN_NAMES, PURPOSE_NAMES, RISK_NAMES } from '../../templates/names.ts';
import type { GalleryEntry } from './entries.ts';
import { searchEntries } from './search.ts';

/** The questions by which the templates can be narrowed; also the names in the query of the URL. */
export const FILTER_IDS = ['purpose', 'pattern', 'domain', 'level', 'risk'] as const;
/** Id of a filter. */
export type FilterId = (typeof FILTER_IDS)[number];

/** The orders of the list. */
export const SORTS = { title: 'Title', level: 'Level, easiest first', newest: 'Newest first' } as const;
/** Id of an order. */
export type Sort = keyof typeof SORTS;

/** What the gallery shows: search words, chosen answers ('' when it does not matter), order. */
export type Wish = Readonly<Record<FilterId, string>> & {
  readonly search: string;
  readonly sort: Sort;
  readonly starred: '' | 'yes';
};

/** Everything, by title. */
export const NO_WISH: Wish = {
  search: '',
  sort: 'title',
  starred: '',
  purpose: '',
  pattern: '',
  domain: '',
  level: '',
  risk: '',
};

/** A choice of a filter with its words. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}
/** The choices of all filters. */
export type Choices = Readonly<Record<FilterId, readonly Choice[]>>;

const valuesOf: Record<FilterId, (entry: GalleryEntry) => readonly string[]> = {
  purpose: ({ purpose }) => [purpose],
  pattern: ({ patterns }) => Object.keys(patterns),
  domain: ({ domains }) => domains,
  level: ({ level }) => [String(level)],
  risk: ({ risk }) => (risk ? [risk] : []),
};

/** The choices that some template has. */
export function choicesOf(entries: readonly GalleryEntry[]): Choices {
  const titles = Object.assign({}, ...entries.map(({ patterns }) => patterns)) as Record<string, string>;
  const choose = (id: FilterId, all: readonly string[], label: (value: string) => string) => {
    const had = new Set(entries.flatMap(valuesOf[id]));
    return all.filter((value) => had.has(value)).map((value) => ({ value, label: label(value) }));
  };
  const byTitle = Object.keys(titles).sort((a, b) => (titles[a] ?? a).localeCompare(titles[b] ?? b, 'en'));
  return {
    purpose: choose('purpose', PURPOSES, (value) => PURPOSE_NAMES[value as keyof typeof PURPOSE_NAMES]),
    pattern: choose('pattern', byTitle, (value) => titles[value] ?? value),
    domain: choose('domain', TEMPLATE_DOMAINS, (value) => DOMAIN_NAMES[value as keyof typeof DOMAIN_NAMES]),
    level: choose('level', ['1', '2', '3', '4'], (value) => `Level ${value}`),
    risk: choose('risk', RISKS, (value) => RISK_NAMES[value as keyof typeof RISK_NAMES]),
  };
}

/** Reads the query of a URL; what no template has counts as nothing. */
export function readWish(query: string, choices: Choices): Wish {
  const params = new URLSearchParams(query);
  const sort = params.get('sort') ?? '';
  const chosen = FILTER_IDS.map((id) => {
    const value = params.get(id) ?? '';
    return [id, choices[id].some((choice) => choice.value === value) ? value : ''] as const;
  });
  return {
    ...NO_WISH,
    ...Object.fromEntries(chosen),
    starred: params.get('starred') === 'yes' ? 'yes' : '',
    search: (params.get('search') ?? '').slice(0, 200),
    sort: Object.hasOwn(SORTS, sort) ? (sort as Sort) : NO_WISH.sort,
  };
}

/** The query that stands for a wish, with its question mark; empty when nothing is wished for. */
export function queryOf(wish: Wish): string {
  const said = Object.entries(wish).filter(([id, value]) => value !== NO_WISH[id as keyof Wish]);
  const params = new URLSearchParams(said);
  return params.size > 0 ? `?${params}` : '';
}

const ORDERS: Record<Sort, (a: GalleryEntry, b: GalleryEntry) => number> = {
  title: (a, b) => a.title.localeCompare(b.title, 'en'),
  level: (a, b) => a.level - b.level || ORDERS.title(a, b),
  newest: (a, b) => b.changed.localeCompare(a.changed) || ORDERS.title(a, b),
};

/** The templates that fit, in order: with search words the best hits first, unless another order is wished for. */
export function fitting(
  entries: readonly GalleryEntry[],
  wish: Wish,
  isStarred: (id: string) => boolean = () => false,
): GalleryEntry[] {
  const pool = wish.starred ? entries.filter(({ id }) => isStarred(id)) : entries;
  const left = pool.filter((entry) => FILTER_IDS.every((id) => !wish[id] || valuesOf[id](entry).includes(wish[id])));
  if (wish.search.trim() === '') return left.sort(ORDERS[wish.sort]);
  const found = searchEntries(entries, wish.search);
  const hits = left.filter(({ id }) => found.has(id));
  if (wish.sort !== NO_WISH.sort) return hits.sort(ORDERS[wish.sort]);
  return hits.sort((a, b) => (found.get(b.id) ?? 0) - (found.get(a.id) ?? 0));
}
