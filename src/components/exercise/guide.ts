import type { Guide } from '../../islands/report/EvidenceDetails.tsx';
import { COMPONENT_IDS } from '../../linter/types.ts';
import { siteLinks } from '../site-links.ts';

/** Where the guide explains each component; `base` as for `siteLinks`. */
export function guideLinks(base: string): Guide {
  const links = siteLinks(base);
  return Object.fromEntries(COMPONENT_IDS.map((id) => [id, links.component(id)])) as Guide;
}
