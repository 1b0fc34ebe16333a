import type { When } from '../schemas/condition.ts';
import { fits } from './conditions.ts';
import { asPhrase, asSentence, bullets, linesIn } from './lines.ts';
import type { Scene } from './scene.ts';

/** The nasty test of a field of work: what is tried last and breaks first. */
const NASTY: readonly { readonly when: When; readonly test: string }[] = [
  {
    when: { topics: ['background'] },
    test: 'The job is killed in the middle and run again: the state is the same as after one clean run.',
  },
  {
    when: { topics: ['api', 'permissions'], without: ['infrastructure'] },
    test: "A call with another user's id, and one without a login.",
  },
  {
    when: { topics: ['migration'] },
    test: 'Up and down on a database with rows in it; the old code runs against the new schema.',
  },
  { when: { topics: ['money'] }, test: 'Amounts that do not divide evenly, zero, and the largest that is allowed.' },
  { when: { topics: ['infrastructure'] }, test: 'Applied a second time, it changes nothing.' },
  { when: { topics: ['front-end'], behaviour: ['changes', 'unsaid'] }, test: 'The whole way by keyboard alone.' },
  { when: { topics: ['upload'] }, test: 'A file that is too large, one of the wrong type, and an empty one.' },
  { when: { topics: ['performance'] }, test: 'A measurement before and after, with the same data.' },
];

const isSketch = ({ facts }: Scene) => facts.topics.includes('throw-away');

/** The nasty tests that fit. */
export const nastyTests = ({ facts }: Scene): readonly string[] =>
  NASTY.filter(({ when }) => fits(when, facts)).map(({ test }) => test);

function kindOfTests({ facts, situation, mode }: Scene): readonly string[] {
  const count = linesIn(situation.requirements).length;
  const each = count > 1 ? `One for each requirement, 1 to ${count}` : 'One for each requirement';
  if (facts.topics.includes('fault'))
    return ['One that fails because of the cause and passes after the change. It is shown failing first.'];
  if (facts.topics.includes('infrastructure'))
    return ['The plan of the tool is the test: show it before anything is applied, and wait for my answer.'];
  if (mode === 'bulk-refactor')
    return ['The tests that are there stay green and unchanged, apart from the names that change.'];
  if (facts.behaviour === 'stays')
    return [
      "The tests that are there stay green and unchanged. Before anything is changed: one for each requirement that none covers, green, which pins down today's behaviour.",
    ];
  return [`${each}, shown failing before the code is written.`];
}

/** Which tests are asked for: by the requirements, the kind of work and the field. */
export function requiredTests(scene: Scene): readonly string[] {
  const check = scene.situation.check.trim();
  const done = check ? [`Done when this shows it: ${asSentence(check)}`] : [];
  if (isSketch(scene)) return ['No automated tests: it is a sketch.', ...done];
  const model = scene.situation.model.trim();
  const nasty = nastyTests(scene);
  return [
    ...kindOfTests(scene),
    ...(model && scene.facts.coverage !== 'none' ? [`Follow the tests of ${asPhrase(model)}.`] : []),
    ...(nasty.length > 0 ? [`And these:\n${bullets(nasty)}`] : []),
    ...done,
  ];
}
