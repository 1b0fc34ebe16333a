import { isFunctionWord } from '../lexicon/generic-words.ts';
import { wordSet } from '../lexicon/word-set.ts';
import { type CueScene, defineCues, type Hit } from './cue.ts';
import { readAsk } from './task-ask.ts';

const NEW_VERBS = wordSet('create generate write make build draft produce design implement introduce scaffold develop');
const NEW_REACH = 6;
const DETAILED = 4;
const PLACED = 3;

/** "make the page …", "make it so": the thing is there. */
const KNOWN = wordSet('the it this these those that sure our my them each every all');
/** What stands in front of the name of a thing that exists. */
const TOWARDS = wordSet(
  'from in to for of with like at as into using on by per under inside via than see read the our my',
);
/** The request is for something that is not there yet. */
const asksForNew = ({ unit }: CueScene): boolean =>
  NEW_VERBS.has(unit.tokens[unit.askVerb]?.text ?? '') && !KNOWN.has(unit.tokens[unit.askVerb + 1]?.text ?? '');
const named = (_: Hit, scene: CueScene): boolean => scene.unit.specifics >= 1;
const askAbout =
  (least: number) =>
  (scene: CueScene): Hit | undefined => {
    const ask = readAsk(scene);
    return ask && ask.kind !== 'deliverable' && !asksForNew(scene) && ask.words >= least
      ? { from: ask.from, to: scene.unit.tokens.length }
      : undefined;
  };
/** Says enough for a place in it to be a known one. */
const placed = (_: Hit, scene: CueScene): boolean => {
  const ask = readAsk(scene);
  return ask === null || ask.words + ask.names >= PLACED;
};

/** How people point at a thing that exists: by its name, its place, its owner, its kind. */
/** "In my app" says no more than "here". */
const ANYBODYS = /^(?:app|apps|application|code|program|software|website|site|page|app's)$/;

export const CONTEXT_NAMES = defineCues('context', [
  { id: 'context/names-code', weight: 2.5, reason: 'names a file or identifier of the project', phrases: ['<code>'] },
  {
    id: 'context/names-new',
    weight: -1.8,
    reason: 'names what is to be made',
    phrases: ['<code>'],
    when: (hit, scene) =>
      !TOWARDS.has(scene.unit.tokens[hit.from - 1]?.text ?? '') &&
      ((asksForNew(scene) && hit.from - scene.unit.askVerb <= NEW_REACH) ||
        (readAsk(scene)?.kind === 'deliverable' && hit.from <= NEW_REACH)),
  },
  {
    id: 'context/called',
    weight: -1.5,
    reason: 'gives a name to something new',
    phrases: ['(called|named|name it|call it) <name>'],
  },
  { id: 'context/link', weight: 1.8, reason: 'links to the page in question', phrases: ['<url>'] },
  {
    id: 'context/located',
    weight: 1.5,
    reason: 'says where in the product it is',
    phrases: [
      '(in|on|at|from|inside|within|under|below|above|beside|beneath|behind|across|into|to) (the|this|our|my|these|all) * <word>? @place',
    ],
    when: placed,
  },
  {
    id: 'context/located-in-project',
    weight: 1,
    reason: 'says where in the project it is',
    phrases: [
      '(in|on|at|from|inside|within|under|across|into|to) (the|this|our|my|these|all) * <word>? @part',
      '(in|on) <word> (folder|directory|module|package|service|page|screen|tab|menu)',
    ],
    when: named,
  },
  {
    id: 'context/particular-part',
    weight: 1,
    reason: 'points at a particular part',
    phrases: [
      '(the!|this|these|those|each|our|my) <word> (@place|@part)',
      '<quote> @place',
      '@place (called|named|labeled)? <quote>',
    ],
    when: named,
  },
  {
    id: 'context/definite',
    weight: 0.6,
    reason: 'points at a thing that they have',
    phrases: ['(the!|these!|those!) <word> <word>'],
    when: (hit, { unit }) =>
      unit.specifics >= 1 && unit.tokens.slice(hit.from + 1, hit.to).every((t) => !isFunctionWord(t)),
  },
  {
    id: 'context/possessive',
    weight: 1,
    reason: 'speaks of something that is theirs',
    phrases: ['(our|my) <word>', '(our|my) <name>'],
    when: (hit, scene) => named(hit, scene) && !ANYBODYS.test(scene.unit.tokens[hit.to - 1]?.text ?? ''),
  },
  {
    id: 'context/people',
    weight: 1.3,
    reason: 'says who is concerned',
    phrases: [
      '@people (want|need|complain|use|report|say|ask|expect|is|are|has|have|see|get|read|work|type|upload|open|plan|keep|must)',
      'for (our|my) * @people',
      '(our|my) * @people',
    ],
  },
  {
    id: 'context/size',
    weight: 1,
    reason: 'gives a size or measure',
    phrases: ['<qty>'],
    when: (_, { unit }) =>
      unit.askVerb < 0 && !['constraints', 'success_criteria', 'output_format'].includes(unit.section ?? ''),
  },
  {
    id: 'context/version',
    weight: 0.9,
    reason: 'gives a version in use',
    phrases: ['<tech> <version>', '(on|with|under) <tech> <version>?'],
  },
  {
    id: 'context/kind-of-project',
    weight: 2,
    reason: 'says what kind of project it is',
    phrases: [
      '(this|it|we|project|app|codebase|repository|ours) (is|are|has|have) * <tech>',
      '<tech> (app|application|project|service|site|website|api|server|frontend|backend|monorepo|codebase|repository|library|game|shop|store|plugin|client|firmware)',
    ],
    when: (_, scene) => !asksForNew(scene),
  },
  {
    id: 'context/instead',
    weight: 0.8,
    reason: 'says what it replaces',
    phrases: ['(instead|rather) (of|than) **', 'from * to', 'same as'],
    when: named,
  },
  { id: 'context/asks-of-existing', weight: 0.6, reason: 'asks about something that exists', find: askAbout(2) },
  {
    id: 'context/detailed-ask',
    weight: 0.6,
    reason: 'asks in detail about something that exists',
    find: askAbout(DETAILED),
  },
  {
    id: 'context/asks-outright',
    weight: 0.2,
    reason: 'asks in detail about something that exists',
    find: (scene) => (scene.unit.section === null ? askAbout(DETAILED)(scene) : undefined),
  },
]);
