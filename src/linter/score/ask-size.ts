import type { UnitFacts } from '../evidence/facts.ts';
import { LISTS } from '../lexicon/lists.ts';
import { normalizeWord, stemOf } from '../parse/words.ts';

const stems = (words: readonly string[]): ReadonlySet<string> =>
  new Set(words.filter((w) => !w.includes(' ')).map((w) => stemOf(normalizeWord(w))));
const BUILDING = stems(LISTS.build ?? []);
/** Things that take more than one sitting to build. */
const LARGE = stems(
  `app application platform system website site webapp service server backend frontend api dashboard portal shop store marketplace game engine framework library plugin extension
  pipeline bot agent tool suite product mvp prototype clone project infrastructure architecture module editor crm erp cms simulator compiler parser integration`.split(
    /\s+/,
  ),
);
/** How far behind the verb its object is looked for, in tokens. */
const OBJECT_REACH = 8;

/** How large the request is, 0 (one small change) to 1 (a product): more is left open by saying the same amount. */
export function askSize(units: readonly UnitFacts[]): number {
  let deliverables = 0;
  let building = 0;
  let large = 0;
  for (const { askVerb, tokens } of units) {
    if (askVerb < 0) continue;
    deliverables++;
    if (!BUILDING.has(tokens[askVerb]?.stem ?? '')) continue;
    building = 1;
    for (let i = askVerb + 1; i < tokens.length && i <= askVerb + OBJECT_REACH; i++)
      if (LARGE.has(tokens[i]?.stem ?? '')) large = 1;
  }
  return Math.min(1, 0.2 * building + 0.35 * large + 0.12 * Math.log2(1 + deliverables));
}
