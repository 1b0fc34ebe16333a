import type { Unit } from '../../parse/units.ts';

/** True when a statement holds a number that could be checked; the number of a list item is not one. */
export function hasMeasure(unit: Unit): boolean {
  return unit.tokens.some(({ kind, text }) => (kind === 'number' && text !== '#') || text === 'zero');
}
