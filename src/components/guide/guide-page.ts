import { getEntry } from 'astro:content';
import { type SiteLink, siteLinks } from '../site-links.ts';

const PATTERN = /^patterns\/([a-z-]+)$/;

/**
 * Title and URL of a page of the guide, by its path below `learn/`.
 * @throws Error that names the path when there is no such page, so that the build fails
 */
export async function guidePage(path: string, base: string): Promise<SiteLink> {
  const pattern = PATTERN.exec(path)?.[1];
  const entry = pattern ? await getEntry('patterns', pattern) : await getEntry('docs', `learn/${path}`);
  if (!entry) throw new Error(`expected the path of a page of the guide, such as "anatomy/context"; found "${path}"`);
  return { title: entry.data.title, url: siteLinks(base).guide(path) };
}
