import type { Guide } from '../../islands/guide.ts';
import { COMPONENT_IDS } from '../../linter/types.ts';
import { siteLinks } from '../site-links.ts';

/** Where the site explains what the linter says; `base` as for `siteLinks`. */
export function guideLinks(base: string): Guide {
  const links = siteLinks(base);
  const components = Object.fromEntries(COMPONENT_IDS.map((id) => [id, links.component(id)]));
  return { components: components as Guide['components'], rule: links.rule(':id') };
}
