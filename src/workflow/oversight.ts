import type { When } from '../schemas/condition.ts';
import type { Mode } from '../schemas/mode.ts';
import { fits } from './conditions.ts';
import type { Facts } from './facts.ts';

/** How to keep an eye on the work. */
interface Watch {
  readonly when: When;
  readonly line: string;
}

/** Lines in the order in which they are needed. */
const WATCHES: readonly Watch[] = [
  {
    when: { effort: ['minutes'] },
    line: 'It takes minutes by hand. Do it by hand, or in one short message with the check at its end.',
  },
  {
    when: { verifier: ['nobody'], coverage: ['none', 'unsaid'] },
    line: 'What nobody can verify, nobody should hand over. First find somebody who can judge it, or a test that can.',
  },
  {
    when: { modes: ['pair-programming'] },
    line: 'Look at every step before the next one. Stop when you only nod: then write down what is decided and delegate the rest.',
  },
  {
    when: { modes: ['pair-programming'], spread: ['many'], repeated: ['yes'] },
    line: 'Pair on one place until its diff is right. With that diff as the model the rest is a bulk refactor.',
  },
  {
    when: { modes: ['delegated-task'] },
    line: 'Look at the tests, the assumptions and the diff at the end, not at every line on the way. Stop when the second refinement fails.',
  },
  {
    when: { modes: ['delegated-task'], experience: ['new'] },
    line: 'The code is new to you: find out who knows it before the run, so that somebody can judge the diff.',
  },
  {
    when: { modes: ['bulk-refactor'] },
    line: 'Look at the first file closely, then at samples and at every exception. Stop at the first red batch.',
  },
  {
    when: { modes: ['bulk-refactor'], topics: ['same-change'] },
    line: 'If a codemod or the rename of the editor does it exactly, have the assistant write or run that instead.',
  },
  {
    when: { modes: ['bulk-refactor'], coverage: ['none'] },
    line: 'No tests notice a bent place. Small batches, a type check or a build after each, and twice the samples.',
  },
  {
    when: { risk: ['high'] },
    line: 'A second person reviews. Plan and tests come first, and the work waits for an answer after each.',
  },
  {
    when: { pressure: ['today'] },
    line: 'What cannot be reviewed today is not asked for today. Cut the slice, not the review.',
  },
  {
    when: { effort: ['days'] },
    line: 'It is more than a day by hand. Cut it where a slice can be reviewed alone, and plan each slice.',
  },
];

/** How to oversee the work in a mode. */
export function overseeing(facts: Facts, mode: Mode): readonly string[] {
  return WATCHES.filter(({ when }) => fits(when, facts, mode)).map(({ line }) => line);
}
