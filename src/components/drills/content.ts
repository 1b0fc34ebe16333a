import { getCollection } from 'astro:content';
import type { Drill, DrillKind } from '../../schemas/drills.ts';
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

/** Every page of the guide that a drill can point to, by its path below `learn/`. */
export async function guidePages(base: string): Promise<Readonly<Record<string, SiteLink>>> {
  const links = siteLinks(base);
  const docs = await getCollection('docs', ({ id }) => id.startsWith('learn/'));
  const patterns = await getCollection('patterns');
  const found = [
    ...docs.map(({ id, data }) => [id.slice('learn/'.length), data.title] as const),
    ...patterns.map(({ id, data }) => [`patterns/${id}`, data.title] as const),
  ];
  return Object.fromEntries(found.map(([path, title]) => [path, { title, url: links.guide(path) }]));
}
