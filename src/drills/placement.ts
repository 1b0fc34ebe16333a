import type { PlacementItem } from '../schemas/drills.ts';
import type { DrillResult } from './judge.ts';

/** Level above those that the items probe. */
const HIGHEST = 4;

/** The items that were not answered rightly; `results` are in the order of `items`. */
export const missedItems = (items: readonly PlacementItem[], results: readonly DrillResult[]): PlacementItem[] =>
  items.filter((_, at) => results[at]?.right !== results[at]?.parts.length);

/** The level to start at: the lowest of which an item was missed, or the highest when none was. */
export function startLevel(items: readonly PlacementItem[], results: readonly DrillResult[]): number {
  return Math.min(HIGHEST, ...missedItems(items, results).map(({ level }) => level));
}
