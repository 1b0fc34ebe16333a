import { COMPONENT_IDS } from '../../types.ts';
import type { RuleContext } from '../define-rule.ts';

/** With so many parts beside the task, one more is a matter of taste. */
const ENOUGH_PARTS = 3;
/** A single sentence that names so much leaves little to guess. */
const NAMES_MUCH = 3;

/** True for a request that leaves little open: several components, or one sentence full of particulars. */
export function isSpelledOut({ components, units }: RuleContext): boolean {
  const parts = COMPONENT_IDS.filter((id) => id !== 'task' && components[id].present).length;
  if (parts >= ENOUGH_PARTS) return true;
  return units.length === 1 && (units[0]?.specifics ?? 0) >= NAMES_MUCH;
}
