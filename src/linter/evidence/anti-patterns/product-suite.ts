import type { UnitFacts } from '../facts.ts';

/** What takes several features to be made. */
const PRODUCT =
  /\b(?:app|application|platform|dashboard|engine|portal|website|web site|suite|marketplace|saas|social network|game|all in one|all-in-one|super app|crm|erp|clone|everything)\b/;
/** Lists of these tell of one thing's data or choices. */
const DATA =
  /\b(?:fields?|columns?|values?|tables?|attributes?|categories|colou?rs|options|tabs|tags|roles|using|stack|about)\b/;
const FEWEST = 6;
const LONGEST = 4;

/** "a shop app: chat, payments, reviews, …": the parts behind the colon when they are many short features of one product, else 0. */
export function suiteSize({ unit, tokens }: UnitFacts): number {
  if (unit.question) return 0;
  const mark = tokens.findIndex((t) => t.text === ':');
  const colon =
    mark >= 0 ? mark : tokens.findIndex((t, i) => t.text === 'with' && PRODUCT.test(tokens[i - 1]?.text ?? ''));
  const before = `${unit.label} ${tokens
    .slice(0, Math.max(0, colon))
    .map((t) => t.text)
    .join(' ')}`;
  if (!PRODUCT.test(before) || DATA.test(before)) return 0;
  let parts = 0;
  let words = 0;
  for (const token of tokens.slice(colon + 1)) {
    if (/^(?:number|code|path|url)$/.test(token.kind)) return 0;
    if (token.text === ',' || token.text === '.') {
      if (words > LONGEST) return 0;
      if (words > 0) parts++;
      words = 0;
    } else if (token.kind === 'word' && token.text !== 'and') words++;
  }
  return words > 0 && words <= LONGEST ? parts + 1 : parts;
}

/** True when one sentence lists that many features of a product. */
export const isSuite = (unit: UnitFacts): boolean => suiteSize(unit) >= FEWEST;
