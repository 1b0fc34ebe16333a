import type { UnitFacts } from '../linter/evidence/facts.ts';

const ASKS = new Set(
  `please must should shall need needs want wants ensure keep make let let's never don't do ask expected wanted required would
  can could follow use reuse match mirror copy imitate give return include add write stay stays`.split(/\s+/),
);
const STATES = new Set(
  `is are was were has have had isn't aren't wasn't does did lives live exists exist already currently today now logs runs uses
  it's there's that's we're they're takes reads happens fails failed knows shows contains handles handled`.split(/\s+/),
);

/** True for a statement that says how things are and asks for nothing. A fragment without a verb is taken as part of the request. */
export function isReport({ tokens, askVerb, unit }: UnitFacts): boolean {
  if (askVerb >= 0 || unit.question || unit.kind === 'row') return false;
  return !tokens.some((t) => ASKS.has(t.text)) && tokens.some((t) => STATES.has(t.text));
}
