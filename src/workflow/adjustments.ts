import type { When } from '../schemas/condition.ts';
import type { Mode } from '../schemas/mode.ts';
import type { Phase } from '../schemas/rules-of-thumb.ts';
import { fits } from './conditions.ts';
import type { Facts } from './facts.ts';

/** What makes a phase longer or shorter with an assistant than the table says. */
export interface Adjustment {
  readonly when: When;
  readonly phase: Phase;
  readonly factor: number;
  readonly because: string;
}

const adjust = (phase: Phase, factor: number, because: string, when: When): Adjustment => {
  return { phase, factor, because, when };
};

/** Rules of thumb like the table itself: their direction is sure, their size is a guess. */
const ADJUSTMENTS: readonly Adjustment[] = [
  adjust('understand', 1.5, 'the way has to be found first', { known: ['unknown'] }),
  adjust('understand', 1.5, 'the code is new to you', { experience: ['new'] }),
  adjust('understand', 0.75, 'one file done as a model says most of it', { modes: ['bulk-refactor'] }),
  adjust('tests', 2, 'there are no tests to follow', { coverage: ['none'], without: ['throw-away'] }),
  adjust('tests', 0.5, 'a sketch needs few tests', { topics: ['throw-away'] }),
  adjust('implement', 3, 'you read each step as it comes', { modes: ['pair-programming'] }),
  adjust('review', 0.5, 'most of the review happens on the way', { modes: ['pair-programming'] }),
  adjust('review', 1.5, 'a mistake would hurt, so a second person reads', { risk: ['high'] }),
  adjust('review', 0.5, 'a sketch is tried, not studied', { topics: ['throw-away'], risk: ['low', 'unsaid'] }),
  adjust('refine', 1.5, 'what is not stated is found out in rounds', { rules: ['none'] }),
];

/** What changes the minutes of this task. */
export function adjustmentsFor(facts: Facts, mode: Mode): readonly Adjustment[] {
  return ADJUSTMENTS.filter(({ when }) => fits(when, facts, mode));
}
