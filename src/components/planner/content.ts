import { getCollection, getEntry } from 'astro:content';
import type { Example, PlannerProps } from '../../islands/planner/props.ts';
import { BEGINNINGS } from '../../workflow/assistants.ts';
import type { ReviewPoint } from '../../workflow/checklist.ts';
import { FAILURE_PAGES } from '../../workflow/failure-modes.ts';
import { guidePage } from '../guide/guide-page.ts';

/** The general list first, then what belongs to a mode, a stack or a risk. */
const LISTS = ['review', 'review-for-plan'];
const PAGES = ['modes', 'time-budget', 'specification', 'review', 'test-first', 'iteration'].map(
  (id) => `agents/${id}`,
);

async function examples(): Promise<readonly Example[]> {
  const entries = await getCollection('situations');
  return entries
    .toSorted((a, b) => a.data.order - b.data.order)
    .map(({ id, data }) => ({ id, title: data.title, situation: data.situation }));
}

async function points(): Promise<readonly ReviewPoint[]> {
  const lists = await Promise.all(LISTS.map((id) => getEntry('checklists', id)));
  return lists.flatMap((list, at) => {
    if (!list) throw new Error(`expected the id of a checklist; found "${LISTS[at]}"`);
    return list.data.items;
  });
}

/** Gathers what the planner shows and refers to; a reference to no page fails the build. */
export async function plannerContent(base: string): Promise<Pick<PlannerProps, 'examples' | 'points' | 'pages'>> {
  const paths = [...PAGES, ...FAILURE_PAGES, ...Object.values(BEGINNINGS).map(({ page }) => page)];
  const found = await Promise.all(paths.map(async (path) => [path, await guidePage(path, base)] as const));
  return { examples: await examples(), points: await points(), pages: Object.fromEntries(found) };
}
