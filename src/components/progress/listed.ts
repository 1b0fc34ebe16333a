import { getCollection } from 'astro:content';
import type { ListedExercise } from '../../islands/progress/listed.ts';
import { inOrder } from '../../schemas/exercise-order.ts';
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
