import { type CueScene, defineCues, type Hit } from './cue.ts';
import { readAsk } from './task-ask.ts';

const NEW_VERBS = new Set([
  'create',
  'generate',
  'write',
  'make',
  'build',
  'draft',
  'produce',
  'design',
  'implement',
  'introduce',
  'scaffold',
  'develop',
]);
/** The request is for something that is not there yet. */
const asksForNew = ({ unit }: CueScene): boolean => NEW_VERBS.has(unit.tokens[unit.askVerb]?.text ?? '');
const asksOfExisting = (scene: CueScene): boolean => !asksForNew(scene) && (readAsk(scene)?.words ?? 0) > 1;
const named = (_: Hit, scene: CueScene): boolean => scene.unit.specifics >= 1;

/** How people point at a thing that exists: by its name, its place, its owner, or the time it has been so. */
export const CONTEXT_NAMES = defineCues('context', [
  { id: 'context/names-code', weight: 2.5, reason: 'names a file or identifier of the project', phrases: ['<code>'] },
  {
    id: 'context/names-new',
    weight: -1.8,
    reason: 'names what is to be made',
    phrases: ['<code>'],
    when: (hit, scene) => asksForNew(scene) && hit.from - scene.unit.askVerb <= 6,
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
      '(in|on|at|from|inside|within|under|below|above|beside|beneath|behind|across|into|to) (the|this|our|my|these|each|all) ** @place',
      '(in|on|at) <word> @place',
    ],
    when: named,
  },
  {
    id: 'context/particular-part',
    weight: 1,
    reason: 'points at a particular part',
    phrases: [
      '(the!|this|that|these|those|each|our|my) <word> <word>? @place',
      '<quote> @place',
      '@place (called|named|labeled)? <quote>',
    ],
    when: named,
  },
  {
    id: 'context/possessive',
    weight: 1,
    reason: 'speaks of something that is theirs',
    phrases: ['(our|my) <word>', '(our|my) <name>'],
    when: named,
  },
  {
    id: 'context/possession',
    weight: 1.5,
    reason: 'says what they have or use',
    phrases: [
      '(we|i|they|it|app|project|system|service|which|that) (currently|already|still|also|now|only)? @own',
      "(i've|we've|i'm|we're) *",
      'there (is|are|was|were|seems)',
      '(is|are) (currently|already|still|now|using|running|written|built|based|deployed|hosted|stored|located|called|set)',
    ],
    when: (_, scene) => scene.unit.specifics >= 2 / 3 && scene.unit.askVerb !== 0,
  },
  {
    id: 'context/observed',
    weight: 1.2,
    reason: 'tells what was seen or done',
    phrases: [
      "(i|we|i'm|we're|you|i've|we've) (am|are|have|had|just|also|already|keep|still|recently|was|were|did)? (not|n't)? @seen",
    ],
    when: named,
  },
  {
    id: 'context/now',
    weight: 1.4,
    reason: 'says how it is at present',
    phrases: [
      '(currently|presently|nowadays|already|recently|previously|formerly|earlier|yesterday|existing|legacy)',
      '(right now|at the moment|at present|as of now|so far|for now|until now|these days|last week|last month|every time|some time)',
      '(still|no longer|anymore|any more|used to|again)',
      '(today)',
    ],
    negation: 'ignored',
    when: named,
  },
  {
    id: 'context/when',
    weight: 1.3,
    reason: 'says when it happens',
    phrases: [
      '(when|whenever|once|after|as soon as|every time|while) (i|we|you|user|users|customer|customers|it|someone|somebody|they|the! <word>)',
      '(when|after|while) <word> <word>',
    ],
    when: named,
  },
  {
    id: 'context/reason',
    weight: 0.8,
    reason: 'says why it matters',
    phrases: ['(because|since|so that|in order to|due to|otherwise|that way|to that end|reason is|cause)'],
    when: named,
  },
  {
    id: 'context/people',
    weight: 1.3,
    reason: 'says who is concerned',
    phrases: [
      '@people (want|need|complain|use|report|say|ask|expect|is|are|has|have|see|get|read|work|type|upload|can|open|plan|will)',
      'for (our|my) ** @people',
      '<num> * @people',
      '(our|my) * @people',
    ],
  },
  {
    id: 'context/size',
    weight: 1,
    reason: 'gives a size or measure',
    phrases: ['<qty>'],
    when: (_, { unit }) =>
      unit.askVerb < 0 &&
      unit.section !== 'constraints' &&
      unit.section !== 'success_criteria' &&
      unit.section !== 'output_format',
  },
  {
    id: 'context/version',
    weight: 0.9,
    reason: 'gives a version in use',
    phrases: ['<tech> <version>', '<version>? (on|with|under) <tech> <version>?'],
  },
  {
    id: 'context/kind-of-project',
    weight: 2,
    reason: 'says what kind of project it is',
    phrases: [
      '(this|it|we|project|app|codebase|repository|ours) (is|are|has|have) * <tech>',
      '(our|my) * <tech>',
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
  {
    id: 'context/asks-of-existing',
    weight: 0.6,
    reason: 'asks about something that exists',
    find: (scene) =>
      scene.unit.askVerb >= 0 && asksOfExisting(scene)
        ? { from: scene.unit.askVerb, to: scene.unit.tokens.length }
        : undefined,
  },
  {
    id: 'context/detailed-ask',
    weight: 0.6,
    reason: 'asks in detail about something that exists',
    find: (scene) =>
      scene.unit.askVerb >= 0 && !asksForNew(scene) && (readAsk(scene)?.words ?? 0) >= 4
        ? { from: scene.unit.askVerb, to: scene.unit.tokens.length }
        : undefined,
  },
]);
