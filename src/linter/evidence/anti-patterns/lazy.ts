import type { AntiPatternJudge } from '../anti-patterns.ts';

/** Too little to act on: nothing specific is asked. */
export const judgeLazy: AntiPatternJudge = ({ components, hollow }) => {
  if (hollow) return { strength: 1, reason: hollow, evidence: [] };
  const lazy = !components.task.present;
  return { strength: lazy ? 0.9 : 0.1, reason: lazy ? 'no specific action on a specific object' : 'there is something to act on', evidence: [] };
};
