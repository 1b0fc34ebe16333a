import { gapLine } from './gaps.ts';
import { asPhrase, asSentence, bullets, linesIn, numbered } from './lines.ts';
import { nastyTests } from './required-tests.ts';
import type { Scene } from './scene.ts';

/** The three messages that work with an agent needs again and again. */
export interface Messages {
  readonly testFirst: string;
  readonly refine: string;
  readonly startOver: string;
}

const CHECK = { id: 'check', ask: 'Which command or observation shows that it works?' };
const checkOf = ({ situation }: Scene) => asPhrase(situation.check) || gapLine(CHECK);
const rulesOf = ({ situation }: Scene) => linesIn(situation.requirements).map(asSentence);
const frame = ({ situation }: Scene) => [
  `Task: ${asSentence(situation.task)}`,
  situation.stack.trim() && `Stack: ${asSentence(situation.stack)}`,
];
const written = (lines: readonly (string | false)[]) =>
  lines.filter((line): line is string => Boolean(line)).join('\n');

function testsWanted(scene: Scene): readonly string[] {
  const rules = rulesOf(scene);
  if (scene.facts.topics.includes('fault'))
    return [
      'Write one test that fails because of the fault. These rules hold for it:',
      ...(rules.length > 0 ? [numbered(rules)] : []),
    ];
  return rules.length > 0
    ? ['Write one test for each requirement:', numbered(rules)]
    : [gapLine({ ask: 'Which cases have to be tested? The three that would hurt, at least' })];
}

/** Asks for tests and nothing else; where behaviour has to stay and no tests are there, for tests of today's behaviour. */
function testFirst(scene: Scene): string {
  const { facts, situation } = scene;
  const pinning = facts.behaviour === 'stays' && facts.coverage !== 'good' && !facts.topics.includes('fault');
  const nasty = nastyTests(scene);
  const model = situation.model.trim();
  return written([
    'Only tests in this message.',
    ...frame(scene).map((line) => line),
    ...testsWanted(scene),
    nasty.length > 0 && `And these:\n${bullets(nasty)}`,
    model !== '' && facts.coverage !== 'none' && `Follow the tests of ${asPhrase(model)}.`,
    pinning
      ? "They describe what the code does today, odd results included: run them and paste the output, all green. Don't change the code."
      : "Run them and paste the output: all must fail because the behaviour is missing, and none because of a compile error or a missing file. Don't write the code.",
    `I read the tests, then you go on, and they pass unchanged. If one has to change, say why and wait. The check at the end: ${asSentence(checkOf(scene))}`,
  ]);
}

/** Says what stays and what changes; only the review can fill it in. */
function refine(scene: Scene): string {
  const count = rulesOf(scene).length;
  const keep = scene.situation.keep.trim();
  return written([
    gapLine({ ask: 'What is right and stays? Name the files' }),
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
    'Add nothing that is not listed here, and no dependency.',
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
