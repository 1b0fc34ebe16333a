import type { Judgement } from '../evidence/judge.ts';
import { ANTI_PATTERN_IDS, type ComponentId, type ComponentReport, type ScoreItem } from '../types.ts';
import { ANTI_PATTERNS, COMPONENTS } from '../vocabulary.ts';
import { askSize } from './ask-size.ts';
import { PARAMETERS } from './parameters.ts';

/** Order in which the parts are credited; the account depends on it, the score does not. */
const OTHERS: readonly ComponentId[] = [
  'context',
  'constraints',
  'success_criteria',
  'examples',
  'edge_cases',
  'output_format',
  'security',
];

/** The score, 0 to 100, and the account behind it: the points of its lines sum to the score. */
export function scorePrompt(judgement: Judgement): { readonly score: number; readonly breakdown: ScoreItem[] } {
  const breakdown: ScoreItem[] = [];
  let open = openAfterTask(judgement);
  breakdown.push(
    item(
      'task',
      COMPONENTS.task.name,
      100 * (1 - open),
      100 * (1 - PARAMETERS.smallAsk),
      judgement.components.task.present ? 'says what is wanted' : 'no specific action on a specific object',
    ),
  );
  for (const id of OTHERS) {
    const settled = open * PARAMETERS.settles[id] * fullness(judgement.components[id]);
    breakdown.push(
      item(
        id,
        COMPONENTS[id].name,
        100 * settled,
        100 * open * PARAMETERS.settles[id],
        judgement.components[id].present ? COMPONENTS[id].gist : 'not found',
      ),
    );
    open -= settled;
  }
  let kept = 1 - open;
  for (const { id, label, keep, reason } of deductions(judgement)) {
    const lost = kept * (1 - keep);
    if (lost > 0) breakdown.push(item(id, label, -100 * lost, 0, reason));
    kept -= lost;
  }
  return { score: Math.round(100 * Math.max(0, Math.min(1, kept))), breakdown };
}

function openAfterTask({ components, units, hollow }: Judgement): number {
  if (hollow !== null || units.length === 0) return 1;
  const { noTask, smallAsk, largeAsk } = PARAMETERS;
  const withTask = smallAsk + (largeAsk - smallAsk) * askSize(units);
  const certainty = Math.max(0, Math.min(1, (components.task.strength - 0.3) / 0.5));
  return noTask + (withTask - noTask) * certainty;
}

/** How much of a part's weight its evidence earns: the first piece most of it, each further piece half of the rest. */
function fullness({ present, strength, evidence }: ComponentReport): number {
  if (!present) return 0;
  const pieces = evidence.reduce((sum, piece) => sum + (piece.strength >= 0.5 ? 1 : 0), 0);
  const further = 1 - 0.5 ** Math.max(0, pieces - 1);
  return strength * (PARAMETERS.firstPiece + (1 - PARAMETERS.firstPiece) * further);
}

interface Deduction {
  readonly id: string;
  readonly label: string;
  readonly keep: number;
  readonly reason: string;
}

function deductions({ antiPatterns, faults }: Judgement): Deduction[] {
  const fromPatterns = ANTI_PATTERN_IDS.filter((id) => antiPatterns[id].present).map((id) => ({
    id,
    label: ANTI_PATTERNS[id].name,
    keep: PARAMETERS.keep[id],
    reason: antiPatterns[id].reason,
  }));
  return [...fromPatterns, ...faults.map(({ id, cost, reason }) => ({ id, label: id, keep: 1 - cost, reason }))];
}

function item(id: string, label: string, points: number, outOf: number, reason: string): ScoreItem {
  return { id, label, points, outOf, reason };
}
