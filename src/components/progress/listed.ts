import { getCollection } from 'astro:content';
import { KIND_WORDS } from '../../drills/kinds.ts';
import type { ListedDrills, ListedExercise } from '../../islands/progress/listed.ts';
import { DRILL_KINDS } from '../../schemas/drills.ts';
import { inOrder } from '../../schemas/exercise-order.ts';
import { drillsOf } from '../drills/content.ts';
import { siteLinks } from '../site-links.ts';

/** Every exercise in the order of the course, with the parts that it trains. */
export async function listedExercises(base: string): Promise<readonly ListedExercise[]> {
  const links = siteLinks(base);
  const listed = (await getCollection('exercises')).map(({ id, data: { title, level, criteria } }) => {
    const parts = [...new Set(criteria.filter(({ required }) => required).map(({ part }) => part))];
    return { id, title, level, parts, url: links.exercise(id) };
  });
  return inOrder(listed);
}

/** Every kind of drills. */
export async function listedDrills(base: string): Promise<readonly ListedDrills[]> {
  const links = siteLinks(base);
  return Promise.all(
    DRILL_KINDS.map(async (kind) => ({
      title: KIND_WORDS[kind].title,
      url: links.drill(kind),
      keys: (await drillsOf(kind)).map(({ id }) => `${kind}/${id}`),
    })),
  );
}
