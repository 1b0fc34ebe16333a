import type { GalleryEntry } from '../../src/islands/template-gallery/entries.ts';
import { fitting, NO_WISH, type Wish } from '../../src/islands/template-gallery/filters.ts';
import { PURPOSES, TEMPLATE_DOMAINS } from '../../src/schemas/template.ts';
import { fastest } from './measure.ts';
import { heading, show } from './report.ts';

const WORDS = 'rename paging retry audit export import invoice booking report cache index session upload'.split(' ');
const wordAt = (at: number) => WORDS[at % WORDS.length] ?? '';
const of = <Item>(list: readonly Item[], at: number) => list[at % list.length] as Item;

/** Templates that nobody wrote, as many as are wanted, none like the other. */
function generate(count: number): readonly GalleryEntry[] {
  return Array.from({ length: count }, (_, at) => ({
    id: `template-${at}`,
    title: `${wordAt(at)} ${wordAt(at * 7 + 3)} ${at}`,
    summary: `Changes the ${wordAt(at * 3)} of a ${wordAt(at * 5 + 1)} and says how it is checked.`,
    level: of([1, 2, 3, 4] as const, at),
    tags: [wordAt(at * 11), wordAt(at * 13 + 5)],
    whenToUse: [`The ${wordAt(at * 17)} is in use and a test of it exists.`],
    purpose: of(PURPOSES, at),
    domains: [of(TEMPLATE_DOMAINS, at)],
    patterns: {},
    risk: null,
    variables: 6,
    changed: `2026-01-${String((at % 28) + 1).padStart(2, '0')}`,
    url: '',
  }));
}

/** How long the gallery takes to answer a key, with as many templates as it has and with ten times as many. */
export function measureGallery(): void {
  heading('The gallery: search, filter and order, after each key');
  const wish: Wish = { ...NO_WISH, search: 'invoice exp', purpose: 'fix' };
  const [few, many] = [generate(50), generate(500)];
  const first = fastest(() => fitting([...many], wish), 5);
  const [small, large] = [fastest(() => fitting(few, wish), 50), fastest(() => fitting(many, wish), 50)];
  show({ label: '500 templates, the first key, which builds the index', value: first, unit: 'ms', atMost: 100 });
  show({ label: '500 templates, each further key', value: large, unit: 'ms', atMost: 16 });
  show({ label: '500 ÷ 50 templates', value: large / small, unit: 'times', atMost: 20 });
}
