import { getCollection } from 'astro:content';
import { KIND_WORDS, type KindWords } from '../../drills/kinds.ts';
import { DRILL_KINDS, type Drill, type DrillKind } from '../../schemas/drills.ts';
import { guidePage } from '../guide/guide-page.ts';
import { type SiteLink, siteLinks } from '../site-links.ts';

/** The drills of a kind. */
export async function drillsOf(kind: DrillKind): Promise<readonly Drill[]> {
  if (kind === 'anatomy') {
    return (await getCollection('anatomyDrills')).map(({ id, data }) => ({ ...data, id, kind }));
  }
  if (kind === 'order-the-steps') {
    return (await getCollection('orderDrills')).map(({ id, data }) => ({ ...data, id, kind }));
  }
  const inFolder = await getCollection('choiceDrills', ({ id }) => id.startsWith(`${kind}/`));
  return inFolder.map(({ id, data }) => ({ ...data, id: id.slice(kind.length + 1), kind }));
}

/** A kind with its drills. */
export interface ListedKind extends KindWords {
  readonly url: string;
  /** `kind/id` of each drill. */
  readonly keys: readonly string[];
  /** Pages of the guide that its drills point to. */
  readonly pages: readonly string[];
}

/** Every kind of drills, in the order of the index. */
export async function listedKinds(base: string): Promise<readonly ListedKind[]> {
  const links = siteLinks(base);
  return Promise.all(
    DRILL_KINDS.map(async (kind) => {
      const drills = await drillsOf(kind);
      const keys = drills.map(({ id }) => `${kind}/${id}`);
      return { ...KIND_WORDS[kind], url: links.drill(kind), keys, pages: drills.map(({ page }) => page) };
    }),
  );
}

/**
 * The pages of the guide that these drills point to, by their path below `learn/`.
 * @throws Error that names the path when there is no such page
 */
export async function pagesOf(drills: readonly Pick<Drill, 'page'>[], base: string): Promise<Record<string, SiteLink>> {
  const paths = [...new Set(drills.map(({ page }) => page))];
  return Object.fromEntries(await Promise.all(paths.map(async (path) => [path, await guidePage(path, base)])));
}
