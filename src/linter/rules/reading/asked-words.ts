import type { Token } from '../../parse/tokens.ts';
import type { RuleContext } from '../define-rule.ts';
import type { MainAsk } from './main-ask.ts';

/** How far the object of a request reaches behind its verb, in tokens. */
const REACH = 9;

/** The verb of the main request and the words that say what it is about. */
export function askedWords({ units }: RuleContext, { span }: MainAsk): readonly Token[] {
  const facts = units.find(({ unit }) => unit.from === span.from);
  return facts ? facts.tokens.slice(Math.max(0, facts.askVerb), facts.askVerb + REACH) : [];
}
