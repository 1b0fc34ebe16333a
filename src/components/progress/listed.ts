import { getCollection } from 'astro:content';
import type { ListedExercise } from '../../islands/progress/listed.ts';
import { lint } from '../../linter/lint.ts';
import { ANTI_PATTERN_IDS } from '../../linter/types.ts';
import { inOrder } from '../../schemas/exercise-order.ts';
import { siteLinks } from '../site-links.ts';

/** Every exercise in the order of the course, with the parts and the anti-patterns that it trains. */
export async function listedExercises(base: string): Promise<readonly ListedExercise[]> {
  const links = siteLinks(base);
  const listed = (await getCollection('exercises')).map(({ id, data: { title, level, before, criteria } }) => {
    const parts = [...new Set(criteria.filter(({ required }) => required).map(({ part }) => part))];
    const seen = lint(before).antiPatterns;
    const antiPatterns = ANTI_PATTERN_IDS.filter((pattern) => seen[pattern].present);
    return { id, title, level, parts, antiPatterns, url: links.exercise(id) };
  });
  return inOrder(listed);
}
