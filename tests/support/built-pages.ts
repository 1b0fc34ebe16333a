import { filesIn } from '../../src/integrations/built-files.ts';

/** Paths of all pages of the last build, as one types them after the host: `/`, `/learn/start/`, `/404.html`. */
export async function builtPages(): Promise<string[]> {
  const files = await filesIn(new URL('../../dist/', import.meta.url));
  const pages = files.filter((file) => file.endsWith('.html'));
  return pages.map((page) => `/${page.replace(/(^|\/)index\.html$/, '$1')}`);
}
