import { readFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { filesIn } from './built-files.ts';
import { attribute, elementsOf } from './html.ts';

/** A link that leads nowhere. */
export interface DeadLink {
  /** Path of the page that holds the link, relative to the build. */
  readonly page: string;
  /** The link as it is written. */
  readonly href: string;
  /** What is wrong with it: completes "The link …". */
  readonly reason: string;
}

interface Page {
  readonly links: readonly string[];
  readonly ids: ReadonlySet<string>;
}

const ORIGIN = 'https://build.invalid';
/** A fragment that carries a page's state, such as a prompt for the playground. */
const STATE = /^#v\d+:/;
const TOP_OF_PAGE = ['', '#', '#top', '#_top'];

function readPage(html: string): Page {
  const links: string[] = [];
  const ids = new Set<string>();
  for (const element of elementsOf(html)) {
    const id = attribute(element, 'id');
    if (id) ids.add(id);
    for (const name of ['href', 'src']) {
      const link = attribute(element, name);
      if (link !== undefined) links.push(link);
    }
  }
  return { links, ids };
}

function reasonOf(link: URL, base: string, files: ReadonlySet<string>, pages: ReadonlyMap<string, Page>) {
  if (!link.pathname.startsWith(base)) return `leaves the base path ${base}`;
  const path = decodeURIComponent(link.pathname.slice(base.length));
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  if (!files.has(file)) return files.has(`${file}/index.html`) ? 'lacks its closing slash' : 'leads to no page or file';
  if (TOP_OF_PAGE.includes(link.hash) || STATE.test(link.hash)) return undefined;
  const anchor = decodeURIComponent(link.hash.slice(1));
  return pages.get(file)?.ids.has(anchor) ? undefined : `names an anchor that ${file} does not have`;
}

/**
 * Finds the links within a site that lead nowhere.
 * @param html the pages, by their path in the build
 * @param files the paths of all files of the build
 * @param base the path under which the build is served, with a slash at both ends
 */
export function deadLinks(html: ReadonlyMap<string, string>, files: Iterable<string>, base: string): DeadLink[] {
  const known = new Set(files);
  const pages = new Map([...html].map(([path, source]) => [path, readPage(source)]));
  return [...pages].flatMap(([page, { links }]) => {
    const address = new URL(base + page.replace(/(^|\/)index\.html$/, '$1'), ORIGIN);
    return [...new Set(links)].flatMap((href) => {
      const link = URL.parse(href, address);
      if (!link) return [{ page, href, reason: 'is not a valid URL' }];
      const reason = link.origin === ORIGIN ? reasonOf(link, base, known, pages) : undefined;
      return reason ? [{ page, href, reason }] : [];
    });
  });
}

/**
 * Fails the build when a page links to a page, file or anchor of the site that does not exist. With
 * `REDRAFT_ALLOW_DEAD_LINKS=1` it only reports them, for a look at unfinished work.
 */
export function linkCheck(): AstroIntegration {
  let base = '/';
  return {
    name: 'link-check',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.endsWith('/') ? config.base : `${config.base}/`;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const files = await filesIn(dir);
        const pages = files.filter((file) => file.endsWith('.html'));
        const read = async (page: string) => [page, await readFile(new URL(page, dir), 'utf8')] as const;
        const dead = deadLinks(new Map(await Promise.all(pages.map(read))), files, base);
        for (const { page, href, reason } of dead) logger.error(`${page}: the link ${href} ${reason}`);
        if (dead.length > 0 && !process.env.REDRAFT_ALLOW_DEAD_LINKS)
          throw new Error(`${dead.length} dead links: see above`);
      },
    },
  };
}
