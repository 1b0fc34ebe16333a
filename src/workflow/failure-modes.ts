import type { When } from '../schemas/condition.ts';
import { fits } from './conditions.ts';
import type { Scene } from './scene.ts';

/** A way in which work with an assistant goes wrong. */
interface FailureModeRow {
  /** Page of the guide, by its path below `learn/`. */
  readonly page: string;
  readonly name: string;
  readonly signs: readonly {
    readonly when: When;
    readonly open?: true;
    readonly weight: number;
    readonly because: string;
  }[];
  readonly counter: string;
}

/** A failure mode that is likely here. */
export interface LikelyFailure {
  readonly page: string;
  readonly name: string;
  /** Why it is likely, the strongest reason first. */
  readonly because: readonly string[];
  readonly counter: string;
}

const ROWS: readonly FailureModeRow[] = [
  {
    page: 'pitfalls/underspecified',
    name: 'Underspecified',
    signs: [
      { when: { rules: ['none'] }, weight: 3, because: 'no requirement is stated' },
      { when: {}, open: true, weight: 2, because: 'the specification has open questions' },
      {
        when: { modes: ['delegated-task'] },
        weight: 1,
        because: 'an agent that works alone decides what nobody decided',
      },
    ],
    counter:
      'Answer the open questions before the run, and have the assumptions listed before any code. Read that list.',
  },
  {
    page: 'pitfalls/trust-fall',
    name: 'The trust fall',
    signs: [
      { when: { verifier: ['nobody'] }, weight: 3, because: 'nobody is named who could judge the result' },
      { when: { modes: ['bulk-refactor'] }, weight: 2, because: 'a diff of many files is approved unread' },
      { when: { risk: ['high'] }, weight: 2, because: 'well-formed code hides a fault that would hurt' },
      { when: { pressure: ['today'] }, weight: 1, because: 'the review is what hurry cuts first' },
      { when: { experience: ['new'] }, weight: 1, because: 'in new code everything looks plausible' },
    ],
    counter: 'Plan the review for the same day, begin with the tests, and try to break it instead of only reading.',
  },
  {
    page: 'pitfalls/skipping-tests',
    name: 'Skipping test-first',
    signs: [
      {
        when: { coverage: ['none'], without: ['throw-away'] },
        weight: 3,
        because: 'there are no tests, so the new ones will describe the new code',
      },
      {
        when: { topics: ['fault'] },
        weight: 2,
        because: 'a mend without a test that failed proves nothing',
      },
      { when: { coverage: ['some'], without: ['throw-away'] }, weight: 1, because: 'the tests have gaps' },
      {
        when: { behaviour: ['stays'], coverage: ['none', 'some', 'unsaid'] },
        weight: 1,
        because: 'behaviour that has to stay must be pinned down before the change',
      },
    ],
    counter:
      'Tests are a message of their own: shown failing for the right reason, read by you, and unchanged afterwards.',
  },
  {
    page: 'pitfalls/over-engineering',
    name: 'Over-engineering',
    signs: [
      { when: { topics: ['throw-away'] }, weight: 3, because: 'a sketch turns into a system easily' },
      { when: { rules: ['none', 'few'] }, weight: 1, because: 'little says where to stop' },
      { when: { effort: ['minutes'] }, weight: 2, because: 'a small change invites improvements around it' },
      { when: { modes: ['delegated-task'] }, weight: 1, because: 'nobody is there to say that it is enough' },
    ],
    counter:
      'Ask for the smallest change that does it. Ideas go below the diff, and what no requirement explains goes out.',
  },
  {
    page: 'pitfalls/first-output',
    name: 'Accepting the first output',
    signs: [
      { when: { pressure: ['today'] }, weight: 2, because: 'it has to be there today' },
      { when: { pressure: ['week'] }, weight: 1, because: 'there is a date' },
      {
        when: { topics: ['performance', 'money', 'migration'] },
        weight: 1,
        because: 'the example works and the border cases bite',
      },
    ],
    counter:
      'One round of questions: where does it break, what is in it that nobody asked for, which line is least sure?',
  },
  {
    page: 'pitfalls/trusting-imports',
    name: 'Trusting imports',
    signs: [
      {
        when: { topics: ['upgrade'] },
        weight: 3,
        because: 'what a model knows of a package is often older than the new version',
      },
      { when: { topics: ['infrastructure'] }, weight: 2, because: 'arguments of providers change between versions' },
      {
        when: {
          topics: ['node', 'python', 'rust', 'go', 'laravel', 'rails', 'dotnet', 'spring'],
          experience: ['new', 'unsaid'],
        },
        weight: 1,
        because: 'in a stack that you do not know, an invented function looks real',
      },
    ],
    counter:
      'No new dependency without a reason. Install from the lock file in an empty environment and let the compiler speak.',
  },
];

/** The pages of the guide on what goes wrong that a plan can point to. */
export const FAILURE_PAGES: readonly string[] = ROWS.map(({ page }) => page);

const MOST = 3;

/** The failure modes that are most likely here, at most three. */
export function likelyFailures({ facts, mode, gaps }: Scene): readonly LikelyFailure[] {
  const judged = ROWS.map(({ signs, ...row }) => {
    const seen = signs
      .filter(({ when, open }) => (open !== true || gaps.length > 0) && fits(when, facts, mode))
      .toSorted((a, b) => b.weight - a.weight);
    return {
      ...row,
      weight: seen.reduce((sum, { weight }) => sum + weight, 0),
      because: seen.map((each) => each.because),
    };
  });
  return judged
    .filter(({ weight }) => weight > 0)
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, MOST)
    .map(({ page, name, because, counter }) => ({ page, name, because, counter }));
}
