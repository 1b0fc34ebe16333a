import type { When } from '../schemas/condition.ts';
import type { Mode } from '../schemas/mode.ts';

/** How the modes are called. */
export const MODE_NAMES: Readonly<Record<Mode, string>> = {
  'pair-programming': 'Pair programming',
  'delegated-task': 'Delegated task',
  'bulk-refactor': 'Bulk refactor',
};

/** Something that speaks for a mode. */
export interface Sign {
  readonly id: string;
  readonly mode: Mode;
  readonly when: When;
  /** How much it counts. 8 decides against all small signs together; the others add up. */
  readonly weight: number;
  /** Completes "…, because". */
  readonly because: string;
}

const sign = (id: string, mode: Mode, weight: number, because: string, when: When): Sign => {
  return { id, mode, weight, because, when };
};

/** The signs of the guide's page on modes, as a table. The weights are rules of thumb: the three questions first, then what shifts the choice. */
export const SIGNS: readonly Sign[] = [
  sign(
    'unknown-way',
    'pair-programming',
    8,
    'the way is not known yet, so each step has to be judged before the next',
    {
      known: ['unknown'],
    },
  ),
  sign(
    'nobody-could-tell',
    'pair-programming',
    8,
    'neither tests nor a person could tell whether the result is right',
    {
      verifier: ['nobody'],
      coverage: ['none', 'unsaid'],
    },
  ),
  sign('cause-to-find', 'pair-programming', 4, 'a cause has to be found before anything is changed', {
    topics: ['fault'],
    known: ['outline', 'unsaid'],
  }),
  sign('hurts', 'pair-programming', 3, 'a mistake would hurt', { risk: ['high'] }),
  sign('tests-alone', 'pair-programming', 2, 'nobody but the tests could tell whether the result is right', {
    verifier: ['nobody'],
    coverage: ['some', 'good'],
  }),
  sign('minutes', 'pair-programming', 2, 'it takes minutes by hand, less than a specification', {
    effort: ['minutes'],
  }),
  sign('way-unsaid', 'pair-programming', 2, 'it is not said whether the way is known', { known: ['unsaid'] }),
  sign('no-tests', 'pair-programming', 1, 'no tests notice when something breaks', { coverage: ['none'] }),
  sign('new-code', 'pair-programming', 1, 'the code is new to you, and small steps teach it', { experience: ['new'] }),

  sign('same-change', 'bulk-refactor', 7, 'the same change is needed in many places', {
    spread: ['many', 'unsaid'],
    repeated: ['yes'],
    known: ['clear', 'outline', 'unsaid'],
  }),
  sign('same-change-unsaid', 'bulk-refactor', 5, 'the words speak of the same change in many places', {
    topics: ['same-change'],
    spread: ['many', 'unsaid'],
    repeated: ['unsaid'],
    known: ['clear', 'outline'],
  }),
  sign('places-tested', 'bulk-refactor', 1, 'tests notice a place that breaks', {
    spread: ['many'],
    repeated: ['yes'],
    coverage: ['some', 'good'],
  }),

  sign('way-clear', 'delegated-task', 3, 'the solution is known', { known: ['clear'] }),
  sign('way-in-outline', 'delegated-task', 2, 'the solution is known in outline', { known: ['outline'] }),
  sign('good-tests', 'delegated-task', 2, 'tests can tell whether it is done', { coverage: ['good'] }),
  sign('some-tests', 'delegated-task', 1, 'some tests cover the place', { coverage: ['some'] }),
  sign('stated', 'delegated-task', 1, 'the behaviour is stated in requirements', { rules: ['several'] }),
  sign('hours', 'delegated-task', 1, 'it is hours of work, so a specification pays', { effort: ['hours', 'days'] }),
  sign('mild', 'delegated-task', 1, 'a mistake would cost little', { risk: ['low'] }),
  sign('sketch', 'delegated-task', 1, 'it is a sketch that may be thrown away', { topics: ['throw-away'] }),
];
