import type { When } from '../schemas/condition.ts';
import { fits } from './conditions.ts';
import type { Facts } from './facts.ts';
import { ASSUMED_HOURS } from './minutes.ts';

/** What the plan does without, and what that means for it. */
const UNKNOWNS: readonly { readonly when: When; readonly line: string }[] = [
  {
    when: { known: ['unsaid'] },
    line: 'How well the solution is known: it is treated as open, which speaks for small steps.',
  },
  { when: { coverage: ['unsaid'] }, line: 'Whether tests are there: nothing is counted on.' },
  { when: { verifier: ['unsaid'] }, line: 'Who can judge the result: settle that before the run.' },
  { when: { risk: ['unsaid'] }, line: 'How bad a mistake would be: no second reviewer is planned.' },
  {
    when: { effort: ['unsaid'] },
    line: `How long it takes by hand: the minutes are for ${ASSUMED_HOURS} hours, as an example.`,
  },
  { when: { spread: ['unsaid'] }, line: 'How many files change: nothing is said about the size of the diff.' },
  {
    when: { spread: ['many'], repeated: ['unsaid'] },
    line: 'Whether it is the same change in every place: only then one file can be the model for the rest.',
  },
  {
    when: { experience: ['unsaid'] },
    line: 'How well you know the code: the minutes are for somebody who knows it in parts.',
  },
];

/** What the plan does not know. */
export const unknownsIn = (facts: Facts): readonly string[] =>
  UNKNOWNS.filter(({ when }) => fits(when, facts)).map(({ line }) => line);
