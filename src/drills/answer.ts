import type { Drill } from '../schemas/drills.ts';
import { type DrillAnswer, shownSteps } from './judge.ts';

/** What stands on the page before anything was answered; '' is open. */
export function blankAnswer(drill: Drill): DrillAnswer {
  if (drill.kind === 'anatomy') return drill.sentences.map(() => '');
  if (drill.kind === 'order-the-steps') return shownSteps(drill);
  return drill.questions.map(() => '');
}

/** Indexes of what is still open in an answer. */
export const openParts = (answer: DrillAnswer): number[] => answer.flatMap((given, at) => (given === '' ? [at] : []));
