import type { Judgement } from '../evidence/judge.ts';
import { ANTI_PATTERN_IDS, type ComponentId, type ComponentReport, type ScoreItem } from '../types.ts';
import { ANTI_PATTERNS, COMPONENTS } from '../vocabulary.ts';
import { askSize } from './ask-size.ts';
import { PARAMETERS } from './parameters.ts';

/** What the score is made from. */
export interface ScoreScene {
  readonly judgement: Judgement;
  /** Words of the whole text. */
  readonly words: number;
  /** Number of vague wordings that the rules found. */
  readonly vague: number;
  /** Number of placeholders that are still open. */
  readonly open: number;
}

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
export function scorePrompt(scene: ScoreScene): { readonly score: number; readonly breakdown: ScoreItem[] } {
  const { components, hollow, units } = scene.judgement;
  const certainty = hollow === null && units.length > 0 ? taskCertainty(components.task.strength) : 0;
  let open = hollow === null && units.length > 0 ? openAfterTask(scene, certainty) : 1;
  const taskReason = components.task.present ? 'says what is wanted' : 'no specific action on a specific object';
  const breakdown = [
    item('task', COMPONENTS.task.name, 1 - open, Math.max(1 - open, 1 - PARAMETERS.smallAsk), taskReason),
  ];
  for (const id of OTHERS) {
    const most = open * PARAMETERS.settles[id] * (PARAMETERS.withoutTask + (1 - PARAMETERS.withoutTask) * certainty);
    const settled = most * fullness(components[id]);
    breakdown.push(
      item(id, COMPONENTS[id].name, settled, most, components[id].present ? COMPONENTS[id].gist : 'not found'),
    );
    open -= settled;
  }
  let kept = 1 - open;
  for (const { id, label, keep, reason } of deductions(scene)) {
    const lost = kept * (1 - keep);
    if (lost > 0) breakdown.push(item(id, label, -lost, 0, reason));
    kept -= lost;
  }
  return { score: Math.round(100 * Math.max(0, Math.min(1, kept))), breakdown };
}

/** How surely there is a task, 0 to 1. */
function taskCertainty(strength: number): number {
  const { faintTask, clearTask } = PARAMETERS;
  return Math.max(0, Math.min(1, (strength - faintTask) / (clearTask - faintTask)));
}

/** What a task leaves open: more in a large ask, less when it is full of particulars. */
function openAfterTask({ judgement, words }: ScoreScene, certainty: number): number {
  const { noTask, smallAsk, largeAsk, density, particulars, question } = PARAMETERS;
  const { units } = judgement;
  const named = units.reduce((sum, u) => sum + u.specifics, 0);
  const inAsk = units.reduce((most, u) => (u.askVerb >= 0 ? Math.max(most, u.specifics) : most), 0);
  const asks = units.some((u) => u.unit.question) ? 1 : 0;
  const shrink = density * Math.min(1, named / Math.max(1, words)) + particulars * Math.log1p(inAsk) + question * asks;
  const withTask = (smallAsk + (largeAsk - smallAsk) * askSize(units)) * Math.exp(-shrink);
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

function deductions({ judgement, vague, open }: ScoreScene): Deduction[] {
  const { antiPatterns, faults } = judgement;
  const counted = Math.min(PARAMETERS.mostVague, vague);
  return [
    ...ANTI_PATTERN_IDS.filter((id) => antiPatterns[id].present).map((id) => ({
      id,
      label: ANTI_PATTERNS[id].name,
      keep: PARAMETERS.keep[id],
      reason: antiPatterns[id].reason,
    })),
    ...faults.map(({ id, label, cost, reason }) => ({ id, label, keep: 1 - cost, reason })),
    {
      id: 'placeholders',
      label: 'Open placeholders',
      keep: PARAMETERS.keepOpen ** Math.min(PARAMETERS.mostOpen, open),
      reason: 'an assistant fills a gap with a guess',
    },
    {
      id: 'clarity',
      label: 'Clarity',
      keep: PARAMETERS.keepVague ** counted,
      reason: 'vague wordings leave room for guesses',
    },
  ];
}

function item(id: string, label: string, points: number, outOf: number, reason: string): ScoreItem {
  return { id, label, points: 100 * points, outOf: 100 * outOf, reason };
}
