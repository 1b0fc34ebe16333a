import { findAskVerb } from '../../evidence/ask-verb.ts';
import type { Unit } from '../../parse/units.ts';

const MODAL = new Set([
  'must',
  'should',
  'shall',
  'needs',
  'need',
  'want',
  'please',
  "let's",
  'make',
  'ensure',
  'keep',
]);
const known = new WeakMap<Unit, boolean>();

/** True for a statement that asks or rules, false for one that describes what is. Headings never ask. */
export function isDirective(unit: Unit): boolean {
  const remembered = known.get(unit);
  if (remembered !== undefined) return remembered;
  const asks =
    unit.kind !== 'heading' && (findAskVerb(unit.tokens) >= 0 || unit.tokens.some(({ text }) => MODAL.has(text)));
  known.set(unit, asks);
  return asks;
}
