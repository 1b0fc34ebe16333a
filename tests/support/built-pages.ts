import { filesIn } from '../../src/integrations/built-files.ts';

const DIST = new URL('../../dist/', import.meta.url);

/** Paths of all pages of the last build, as one types them after the host: `/`, `/learn/start/`, `/404.html`. */
export async function builtPages(): Promise<string[]> {
  const files = await filesIn(DIST);
  const pages = files.filter((file) => file.endsWith('.html'));
  return pages.map((page) => `/${page.replace(/(^|\/)index\.html$/, '$1')}`);
}

/** The file of a page of the last build. */
export const builtFile = (path: string): URL => new URL(`.${path.replace(/\/$/, '/index.html')}`, DIST);

const parentOf = (path: string) => path.replace(/[^/]+\/?$/, '');

/**
 * One page of each kind: every page at the top and every page that has others below it stands for itself, and the
 * first of the pages below stands for the rest of them.
 */
export function oneOfEachKind(pages: readonly string[]): string[] {
  const parents = new Set(pages.map(parentOf));
  const kinds = new Map<string, string>();
  for (const page of pages) {
    const parent = parentOf(page);
    const kind = parents.has(page) || parent === '/' ? page : `${parent}*`;
    if (!kinds.has(kind)) kinds.set(kind, page);
  }
  return [...kinds.values()];
}
