import type { PlacementItem } from '../schemas/drills.ts';
import type { DrillResult } from './judge.ts';

/** Level above those that the items probe. */
const HIGHEST = 4;

/** The level to start at: the lowest of which an item was missed, or the highest when none was. `results` are in the order of `items`. */
export function startLevel(items: readonly PlacementItem[], results: readonly DrillResult[]): number {
  const missed = items.flatMap(({ level }, at) => (results[at]?.right === results[at]?.parts.length ? [] : [level]));
  return Math.min(HIGHEST, ...missed);
}
