import { expect, test } from 'vitest';
import type { Mode } from '../../src/schemas/mode.ts';
import type { Situation } from '../../src/schemas/situation.ts';
import { readFacts } from '../../src/workflow/facts.ts';
import { chooseMode } from '../../src/workflow/mode.ts';
import { SIGNS } from '../../src/workflow/signs.ts';
import { EXAMPLES, situationWith } from './examples.ts';

const choose = (answers: Partial<Situation>) => chooseMode(readFacts(situationWith(answers)));
const RULES = 'A page holds 50 orders\nPage 0 is a 400\nThe last page may be short';
const RENAME = 'Rename `getUser` to `getAccount` in all packages.';

const SITUATIONS: readonly (readonly [string, Partial<Situation>, Mode, readonly string[]])[] = [
  ['only the task is said', {}, 'pair-programming', ['way-unsaid']],
  ['the way is not known', { known: 'unknown', coverage: 'good', hours: '4' }, 'pair-programming', ['unknown-way']],
  [
    'nobody could tell whether it is right',
    { known: 'clear', verifier: 'nobody', coverage: 'none', risk: 'low', hours: '4', requirements: RULES },
    'pair-programming',
    ['nobody-could-tell', 'no-tests'],
  ],
  [
    'nobody could tell, but the tests can',
    { known: 'clear', verifier: 'nobody', coverage: 'good' },
    'delegated-task',
    ['way-clear', 'good-tests'],
  ],
  ['it is clear and tested', { known: 'clear', coverage: 'good' }, 'delegated-task', ['way-clear', 'good-tests']],
  [
    'it is known in outline, stated and takes hours',
    { known: 'outline', requirements: RULES, hours: '3', coverage: 'some' },
    'delegated-task',
    ['way-in-outline', 'some-tests', 'stated', 'hours'],
  ],
  ['it is clear and there are no tests', { known: 'clear', coverage: 'none' }, 'delegated-task', ['way-clear']],
  [
    'it is clear, would hurt, and there are no tests',
    { known: 'clear', coverage: 'none', risk: 'high' },
    'pair-programming',
    ['hurts', 'no-tests'],
  ],
  [
    'it is known in outline and would hurt, with few tests',
    { known: 'outline', coverage: 'some', risk: 'high' },
    'pair-programming',
    ['hurts'],
  ],
  [
    'it would hurt, but it is clear, tested and stated',
    { known: 'clear', coverage: 'good', risk: 'high', requirements: RULES },
    'delegated-task',
    ['way-clear', 'good-tests', 'stated'],
  ],
  [
    'it takes ten minutes and nothing else is known for sure',
    { known: 'outline', hours: '0,2' },
    'pair-programming',
    ['minutes'],
  ],
  [
    'the code is new, without tests, and known in outline',
    { known: 'outline', coverage: 'none', experience: 'new' },
    'pair-programming',
    ['no-tests', 'new-code'],
  ],
  [
    'a sketch is wanted in new code without tests',
    { task: 'Build a prototype of a seat picker.', known: 'outline', risk: 'low', coverage: 'none', experience: 'new' },
    'delegated-task',
    ['way-in-outline', 'mild', 'sketch'],
  ],
  [
    'a sketch is wanted and the way is unknown',
    { task: 'Build a prototype of a seat picker.', known: 'unknown', risk: 'low', hours: '6', requirements: RULES },
    'pair-programming',
    ['unknown-way'],
  ],
  [
    'a flaky test has to be understood',
    { task: 'Find out why the flaky test fails on the server.', coverage: 'good' },
    'pair-programming',
    ['cause-to-find', 'way-unsaid'],
  ],
  [
    'a bug is to be fixed that is understood in outline',
    { task: 'Our import creates duplicate contacts, fix it.', known: 'outline', coverage: 'some', hours: '3' },
    'pair-programming',
    ['cause-to-find'],
  ],
  [
    'a bug is to be mended of which the cause is clear',
    { task: 'Mend the bug in the rounding of totals.', known: 'clear', coverage: 'some' },
    'delegated-task',
    ['way-clear', 'some-tests'],
  ],
  [
    'the same change is needed in many places',
    { task: RENAME, files: '140', repeated: 'yes', known: 'clear', coverage: 'good' },
    'bulk-refactor',
    ['same-change', 'places-tested'],
  ],
  [
    'the same change is needed, and nobody counted the files',
    { repeated: 'yes', known: 'outline' },
    'bulk-refactor',
    ['same-change'],
  ],
  [
    'the words speak of a rename in many files',
    { task: RENAME, files: '40', known: 'clear' },
    'bulk-refactor',
    ['same-change-unsaid'],
  ],
  [
    'many files change, each in its own way',
    { files: '40', repeated: 'no', known: 'clear', coverage: 'good' },
    'delegated-task',
    ['way-clear', 'good-tests'],
  ],
  [
    'the same change is needed everywhere and nobody knows how',
    { task: RENAME, files: '40', repeated: 'yes', known: 'unknown' },
    'pair-programming',
    ['unknown-way'],
  ],
  [
    'the same change is needed in three files',
    { files: '3', repeated: 'yes', known: 'clear', coverage: 'good' },
    'delegated-task',
    ['way-clear', 'good-tests'],
  ],
  [
    'the same change would hurt and has no tests',
    { files: '300', repeated: 'yes', known: 'clear', coverage: 'none', risk: 'high' },
    'bulk-refactor',
    ['same-change'],
  ],
  [
    'the same change is needed and nobody could tell whether it is right',
    { files: '300', repeated: 'yes', known: 'clear', coverage: 'none', verifier: 'nobody' },
    'pair-programming',
    ['nobody-could-tell', 'no-tests'],
  ],
];

test.each(SITUATIONS)('when %s', (_, answers, mode, reasons) => {
  const choice = choose(answers);
  expect(choice.mode).toBe(mode);
  expect(choice.reasons.map(({ id }) => id)).toEqual(reasons);
  expect(choice.sentence).toContain(choice.reasons[0]?.because);
});

test('every sign counts in one of the situations, for the mode or against it', () => {
  const seen = new Set(
    SITUATIONS.flatMap(([, answers]) => {
      const { reasons, against } = choose(answers);
      return [...reasons, ...against].map(({ id }) => id);
    }),
  );
  expect(SIGNS.map(({ id }) => id).filter((id) => !seen.has(id))).toEqual([]);
});

test('says which answers would change the mode, and says it truly', () => {
  const answers: Partial<Situation> = { known: 'outline', coverage: 'good', hours: '5' };
  expect(choose(answers).otherwise).toEqual([
    'It would be pair programming if the way were not known yet or if nothing and nobody could tell whether the result is right.',
    'It would be bulk refactor if the same change were needed in many places.',
  ]);
  expect(choose({ ...answers, known: 'unknown' }).mode).toBe('pair-programming');
  expect(choose({ ...answers, verifier: 'nobody', coverage: 'none' }).mode).toBe('pair-programming');
  expect(choose({ ...answers, repeated: 'yes', files: '50' }).mode).toBe('bulk-refactor');
});

test('keeps to one answer where one is enough to change the mode', () => {
  const { otherwise } = choose({ known: 'unknown', coverage: 'good' });
  expect(otherwise).toEqual(['It would be delegated task if the solution were clear.']);
});

test.each([
  ['django-celery-export', 'delegated-task'],
  ['monorepo-rename', 'bulk-refactor'],
  ['flaky-test', 'pair-programming'],
  ['seat-prototype', 'delegated-task'],
  ['orders-backfill', 'delegated-task'],
  ['alb-logs', 'pair-programming'],
  ['country-combobox', 'delegated-task'],
  ['untested-prices', 'pair-programming'],
] as const)('the example %s is a %s', (id, mode) => {
  const example = EXAMPLES.find((each) => each.id === id);
  expect(example && chooseMode(readFacts(example.situation)).mode).toBe(mode);
});
