import type { Judgement } from '../evidence/judge.ts';
import { COMPONENTS } from '../vocabulary.ts';
import { COMPONENT_IDS, type ComponentId, type ScoreItem } from '../types.ts';

const POINTS: Readonly<Record<ComponentId, number>> = { context: 25, task: 35, constraints: 12, examples: 6, output_format: 6, success_criteria: 8, edge_cases: 5, security: 3 };

/** The score and the account behind it. */
export function scorePrompt({ components }: Judgement): { readonly score: number; readonly breakdown: ScoreItem[] } {
  const breakdown = COMPONENT_IDS.map((id): ScoreItem => {
    const { strength, present } = components[id];
    const points = present ? POINTS[id] * (0.6 + 0.4 * strength) : 0;
    return { id, label: COMPONENTS[id].name, points, outOf: POINTS[id], reason: present ? 'present' : 'missing' };
  });
  const sum = breakdown.reduce((total, item) => total + item.points, 0);
  return { score: Math.round(Math.max(0, Math.min(100, sum))), breakdown };
}
