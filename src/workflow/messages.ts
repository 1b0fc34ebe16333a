import type { When } from '../schemas/condition.ts';
import { fits } from './conditions.ts';
import { gapLine } from './gaps.ts';
import { asPhrase, asSentence, bullets, linesIn, numbered } from './lines.ts';
import { nastyTests } from './required-tests.ts';
import type { Scene } from './scene.ts';
import { scopeLimit } from './scope-limit.ts';

/** The three messages that work with an agent needs again and again. */
export interface Messages {
  readonly testFirst: string;
  readonly refine: string;
  readonly startOver: string;
}

const CHECK = { ask: 'Which command or observation shows that it works?' };
const CASES = { ask: 'Which cases have to be tested, at least the three that would hurt?' };
const checkOf = ({ situation }: Scene) => asPhrase(situation.check) || gapLine(CHECK);
const rulesOf = ({ situation }: Scene) => linesIn(situation.requirements).map(asSentence);
const frame = ({ situation }: Scene) => [
  `Task: ${asSentence(situation.task)}`,
  situation.stack.trim() && `Stack: ${asSentence(situation.stack)}`,
];
const written = (lines: readonly (string | false)[]) =>
  lines.filter((line): line is string => Boolean(line)).join('\n');

const UNCHANGED = 'I read the tests, then you go on, and they pass unchanged. If one has to change, say why and wait.';

/** What the first message asks for, by the kind of work; the first that fits counts. */
const FIRST: readonly {
  readonly when: When;
  readonly only: string;
  readonly each: string;
  readonly end: readonly string[];
}[] = [
  {
    when: { topics: ['throw-away'] },
    only: 'No code in this message: only the list of what I can try at the end.',
    each: 'Write one thing to try for each requirement, with what I should see:',
    end: ['It is a sketch, so there are no automated tests. I read the list, then you build.'],
  },
  {
    when: { topics: ['infrastructure'] },
    only: 'No code in this message, and nothing is applied: only how it will be checked.',
    each: 'Write the command for each requirement and what it must print:',
    end: [
      'Say which resources are added, changed and destroyed. I read it, then you write the code and show the plan.',
    ],
  },
  {
    when: { topics: ['fault'] },
    only: 'Only one test in this message: it fails because of the fault.',
    each: 'These rules hold for it and for the mend:',
    end: ["Run it and paste the output. Don't mend anything yet.", UNCHANGED],
  },
  {
    when: { behaviour: ['stays'] },
    only: 'Only tests in this message.',
    each: 'Write one test for each requirement that no test covers yet, of what the code does today:',
    end: [
      "Odd results are pinned down as they are. Run the tests and paste the output, all green. Don't change the code.",
      UNCHANGED,
    ],
  },
  {
    when: {},
    only: 'Only tests in this message.',
    each: 'Write one test for each requirement:',
    end: [
      "Run them and paste the output: all must fail because the behaviour is missing, and none because of a compile error or a missing file. Don't write the code.",
      UNCHANGED,
    ],
  },
];

/** Asks for the tests, or for what stands in their place, and for nothing else. */
function testFirst(scene: Scene): string {
  const { facts, situation, mode } = scene;
  const kind = FIRST.find(({ when }) => fits(when, facts, mode));
  if (!kind) throw new Error('expected a last kind that fits everything');
  const rules = rulesOf(scene);
  const nasty = facts.topics.includes('throw-away') ? [] : nastyTests(scene);
  const model = situation.model.trim();
  return written([
    kind.only,
    ...frame(scene),
    ...(rules.length > 0 ? [kind.each, numbered(rules)] : [gapLine(CASES)]),
    nasty.length > 0 && `And these:\n${bullets(nasty)}`,
    model !== '' && facts.coverage !== 'none' && `Follow the tests of ${asPhrase(model)}.`,
    ...kind.end,
    `The check at the end: ${asSentence(checkOf(scene))}`,
  ]);
}

/** Says what stays and what changes; only the review can fill it in. */
function refine(scene: Scene): string {
  const count = rulesOf(scene).length;
  const keep = scene.situation.keep.trim();
  return written([
    gapLine({ ask: 'What is right and stays, in which files?' }),
    'Three changes at most, each with the requirement, what was seen and what is expected:',
    `1. Requirement ${count > 0 ? `(1 to ${count})` : ''} ${gapLine({ ask: 'Which one is broken, what was seen, what is expected, and where?' })}`.replace(
      '  ',
      ' ',
    ),
    `2. A test is missing: ${gapLine({ ask: 'Which case, with its input and the expected result?' })}`,
    keep !== '' && `Must stay as it is: ${asSentence(keep)}`,
    'Nothing else changes, and the tests that are there stay as they are. Only the diff.',
    `Done when this shows it: ${asSentence(checkOf(scene))}`,
  ]);
}

/** Carries over what was learnt and none of what was tried. */
function startOver(scene: Scene): string {
  const { situation } = scene;
  const rules = rulesOf(scene);
  const keep = situation.keep.trim();
  return written([
    'We start over. The branch is reset; please disregard the earlier attempts.',
    `What we learnt: ${gapLine({ ask: 'What turned out to be the cause, the decision or the missing case?' })}`,
    ...frame(scene),
    rules.length > 0 && `Requirements:\n${numbered(rules)}`,
    situation.model.trim() !== '' && `Follow ${asPhrase(situation.model)}.`,
    keep !== '' && `Must stay as it is: ${asSentence(keep)}`,
    scopeLimit(scene),
    `Done when this shows it: ${asSentence(checkOf(scene))}`,
    'First tell me your plan in five lines and list your assumptions. Then wait.',
  ]);
}

/** The messages for the time after the specification, filled in as far as the answers go. */
export const writeMessages = (scene: Scene): Messages => ({
  testFirst: testFirst(scene),
  refine: refine(scene),
  startOver: startOver(scene),
});
