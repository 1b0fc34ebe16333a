import type { DrillAnswer } from '../../src/drills/judge.ts';
import type { Drill } from '../../src/schemas/drills.ts';

/** An answer that is right in all parts. */
export function rightAnswer(drill: Drill): DrillAnswer {
  if (drill.kind === 'anatomy') return drill.sentences.map(({ part }) => part);
  if (drill.kind === 'order-the-steps') return drill.steps.map(({ id }) => id);
  return drill.questions.map(({ options }) => options.find(({ right }) => right)?.text ?? '');
}
