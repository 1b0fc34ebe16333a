import type { Mode } from '../schemas/mode.ts';
import type { Situation } from '../schemas/situation.ts';
import { fits } from './conditions.ts';
import { type Facts, wordsOf } from './facts.ts';
import { QUESTIONS, type Question, type Section } from './questions.ts';

/** A question that the answers leave open. */
export type Gap = Pick<Question, 'id' | 'section' | 'field' | 'ask'>;

function isOpen({ field, answered }: Question, situation: Situation, words: string): boolean {
  if (answered === undefined) return situation[field].trim() === '';
  // As long as no rule is written, the question for the rules says enough.
  return situation[field].trim() !== '' && !answered.test(words);
}

/** What the specification would have to say and nobody has said. */
export function gapsIn(situation: Situation, facts: Facts, mode: Mode): readonly Gap[] {
  const words = wordsOf(situation);
  return QUESTIONS.filter((question) => fits(question.when, facts, mode) && isOpen(question, situation, words)).map(
    ({ id, section, field, ask }) => ({ id, section, field, ask }),
  );
}

/** A gap as it stands in a prompt. The linter reports the bracket, so that it can't be sent unseen. */
export const gapLine = ({ ask }: Pick<Gap, 'ask'>): string => `Question: [${ask}]`;

/** The gaps of a section as lines. */
export const gapLines = (gaps: readonly Gap[], section: Section): readonly string[] =>
  gaps.filter((gap) => gap.section === section).map(gapLine);
