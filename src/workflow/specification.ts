import { gapLines } from './gaps.ts';
import { asPhrase, asSentence, bullets, linesIn, numbered } from './lines.ts';
import { SECTIONS, type Section } from './questions.ts';
import { requiredTests } from './required-tests.ts';
import type { Scene } from './scene.ts';
import { scopeLimit } from './scope-limit.ts';
import { wayOfWorking } from './way-of-working.ts';

const SIZES = {
  unsaid: '',
  small: 'The code base has under 10,000 lines.',
  medium: 'The code base has between 10,000 and 100,000 lines.',
  large: 'The code base has over 100,000 lines.',
} as const;

const COVERAGE = {
  unsaid: '',
  none: 'There are no tests around it.',
  some: 'Some tests cover it.',
  good: 'Tests cover it well.',
} as const;

const EXPERIENCE = {
  unsaid: '',
  well: 'I know this code well.',
  some: 'I know this code in parts.',
  new: 'This code is new to me: for each decision name the place in the code that it follows.',
} as const;

function context({ situation, facts }: Scene): readonly string[] {
  const { stack, model, today, role } = situation;
  const code = [SIZES[facts.size], COVERAGE[facts.coverage], facts.files && `About ${facts.files} files are touched.`];
  return [
    asSentence(stack),
    model.trim() && `Follow ${asPhrase(model)}: that is how it is done here.`,
    code.filter(Boolean).join(' '),
    asSentence(today),
    [role.trim() && `I am working on this as: ${asSentence(role)}`, EXPERIENCE[facts.experience]]
      .filter(Boolean)
      .join(' '),
  ].filter((line): line is string => Boolean(line));
}

function integration({ situation, mode }: Scene): readonly string[] {
  const places = linesIn(situation.integration).map(asSentence);
  const keep = situation.keep.trim();
  return [
    ...(places.length > 0 ? [bullets(places)] : []),
    ...(places.length > 0 && mode === 'delegated-task' ? ['Change none of their signatures.'] : []),
    ...(keep ? [`Must stay as it is: ${asSentence(keep)}`] : []),
  ];
}

function showAtTheEnd({ mode }: Scene): readonly string[] {
  return [
    bullets([
      'The diff by file, each file with the number of the requirement that it serves.',
      'The output of the check, as it was printed.',
      ...(mode === 'bulk-refactor' ? ['A list of the places that were left alone, with the reason for each.'] : []),
      'What is still open.',
    ]),
  ];
}

function assumptions(scene: Scene): readonly string[] {
  const { situation, facts } = scene;
  const stake = situation.stake.trim();
  return [
    'List your assumptions before you start.',
    stake
      ? `Wait for my answer if one of them concerns this risk: ${asSentence(stake)}`
      : 'Wait for my answer if one of them concerns data that is deleted, money, permissions or personal data.',
    `${scopeLimit(scene)} If you think that more is needed, write it below the diff and do not build it.`,
    ...(facts.pressure === 'today'
      ? ['It is reviewed today. If it grows beyond the files named here, stop and propose a smaller first slice.']
      : []),
  ];
}

/** What each section says, apart from its questions. */
const WRITERS: Readonly<Record<Section, (scene: Scene) => readonly string[]>> = {
  Context: context,
  Task: ({ situation }) => [asSentence(situation.task)],
  Requirements: ({ situation }) => {
    const rules = linesIn(situation.requirements).map(asSentence);
    return rules.length > 0 ? [numbered(rules)] : [];
  },
  'Integration points': integration,
  'Required tests': requiredTests,
  'Way of working': wayOfWorking,
  'Show at the end': showAtTheEnd,
  Assumptions: assumptions,
};

/** The specification prompt. What nobody said stands in it as a question in brackets, never as a guess. */
export function writeSpecification(scene: Scene): string {
  const sections = SECTIONS.map((name) => {
    const lines = [...WRITERS[name](scene), ...gapLines(scene.gaps, name)];
    return lines.length > 0 ? `# ${name}\n${lines.join('\n')}` : '';
  });
  return sections.filter((section) => section !== '').join('\n\n');
}
