import { isFunctionWord } from '../lexicon/generic-words.ts';
import { type CueScene, defineCues, type Hit } from './cue.ts';
import { countMatter, readAsk, settingOf } from './task-ask.ts';

const SHORT = 12;
const FEW = 3;
const asks = (_: Hit, scene: CueScene): boolean => readAsk(scene) !== null;
/** Nothing but a few words and perhaps a name: no number, no quoted text, no detail that could be checked. */
const asksWithoutMeasure = (hit: Hit, scene: CueScene): boolean =>
  asks(hit, scene) &&
  (readAsk(scene)?.words ?? 0) <= FEW &&
  !scene.unit.tokens.some((t) => t.kind === 'number' || t.text === '"');

/** However many words it has, it names at most so many things. */
const namesAtMost =
  (most: number) =>
  (_: Hit, scene: CueScene): boolean =>
    (readAsk(scene)?.names ?? most + 1) <= most && settingOf(scene.doc).names <= most;

const TOLD = 2;
/** A request with little of its own, right behind a sentence that says what it is about. */
function refersBack({ doc, unit }: CueScene): boolean {
  const before = doc.units[unit.unit.index - 1];
  const own = readAsk({ doc, unit });
  if (!before || before.kind === 'heading' || !own || own.words + own.names >= TOLD) return false;
  const { words, names } = countMatter(before.tokens, -1);
  return words + names >= TOLD;
}

/** Wordings that make a request more definite, or that hide that it has no goal. */
export const TASK_WORDINGS = defineCues('task', [
  {
    id: 'task/definite-object',
    weight: 0.5,
    reason: 'points at one thing among others',
    phrases: ['(the!|these!|those!) <word> <word>', '(all!|every!|each!) <word>'],
    when: (hit, scene) =>
      asks(hit, scene) &&
      scene.unit.tokens.slice(hit.from + 1, hit.to).some((t) => !isFunctionWord(t)) &&
      (readAsk(scene)?.words ?? 0) > 0,
  },
  {
    id: 'task/workspace',
    weight: 1.4,
    reason: 'asks about what the assistant has before it',
    phrases: [
      '(this|the!) (repository|package|program|directory|project|codebase|workspace|folder|file|spec|document|diff|plan|function|query|class|script|branch)',
    ],
    when: (_, scene) => readAsk(scene)?.kind === 'question' && scene.unit.tokens.length <= SHORT,
  },
  {
    id: 'task/looks-for',
    weight: 1.3,
    reason: 'says what to look for',
    phrases: ['(audit|review|check|scan|inspect|search|scour|comb|examine|analyze|go through|look) ** for <word>'],
    unless: ['for (me|us|you|now|free|a while|everything|anything|any problem|errors|error|mistakes|quality)'],
    when: (_, scene) => readAsk(scene)?.kind === 'command',
  },
  {
    id: 'task/about-the-above',
    weight: 1,
    reason: 'asks to change what the sentence before describes',
    phrases: ['(it|them|this!|that!|these!|those!)'],
    when: (hit, scene) => asks(hit, scene) && refersBack(scene),
  },
  {
    id: 'task/on-paste',
    weight: 0.9,
    reason: 'says what to do with what is pasted',
    phrases: ['(@mend|@inspect|@change) * (this|it|that|these|code|function|below|above|following|one)'],
    when: (_, scene) => settingOf(scene.doc).paste,
  },
  {
    id: 'task/numbered',
    weight: 0.7,
    reason: 'names the step or item that is next',
    phrases: [
      '(phase|step|task|option|item|point|issue|ticket|story|milestone|part|section|question|suggestion|finding|bug|todo) <num>',
    ],
    when: asks,
  },
  {
    id: 'task/vague-goal',
    weight: -2.2,
    reason: 'names a wish that nobody can check',
    phrases: [
      '(make|get|keep|let) ** (@praise)',
      '(be|become|feel|look|feels|looks) * (@praise)',
      '(improve|optimize|enhance|polish|beautify|perfect)',
    ],
    negation: 'ignored',
    when: asksWithoutMeasure,
  },
  {
    id: 'task/left-to-the-reader',
    weight: -3,
    reason: 'leaves it to the assistant what is to be done',
    phrases: [
      '(do|does) needful',
      '(sort|figure|work|straighten) (that|this|it|them|things) out',
      '(take care of|deal with|see to|look after|attend to|look into) (it|this|that|them)',
      '(do|work|use) your (magic|thing|best|judgment|imagination|creativity)',
      '(surprise|impress|wow) (me|us|everybody|people|them)',
      '(over to you|up to you|your call|you decide|whatever you|whatever impresses|however you like)',
      "(you're|you are) the expert",
    ],
    negation: 'ignored',
    when: namesAtMost(0),
  },
  {
    id: 'task/something',
    weight: -2.8,
    reason: 'asks for something, whatever it is',
    phrases: [
      '(write|make|build|create|give|do|show|need|want|code|design|add) <word>? (something!|anything!|stuff!|whatever!)',
    ],
    unless: [
      '(something|anything|whatever) (like|that (takes|reads|returns|parses|converts|counts|shows|prints|does|sorts|checks))',
    ],
    when: namesAtMost(1),
  },
  {
    id: 'task/agreed-elsewhere',
    weight: -3,
    reason: 'points at what was said elsewhere',
    phrases: [
      '(points|things|items|changes|ones|features|ideas|steps|tasks|requirements|what) <word>? (we|i|you) <word>? (agreed|discussed|talked|spoke|mentioned|listed|decided|planned)',
      '(as|like) <word>? (agreed|discussed|mentioned|described|explained|said) (in|on|during|earlier|before|yesterday|above|last|previously)',
    ],
    when: namesAtMost(0),
  },
  {
    id: 'task/everything',
    weight: -2,
    reason: 'leaves open what is meant by everything',
    phrases: [
      '(consider|think|handle|cover|mind|regard|treat|care|test|check) * (edge case|error|situation|special case|everything|eventuality|eventualities)',
      '(everything|all of it|anything) (that|you|which|is|which)?',
    ],
    when: asks,
  },
  {
    id: 'task/absent-thing',
    weight: -1,
    reason: 'points at something that is not shown',
    phrases: ['(this|that|the!) * (script|query|snippet|screenshot|error|exception|stack trace)'],
    when: (hit, scene) => asks(hit, scene) && scene.doc.code.length === 0 && scene.doc.words <= SHORT,
  },
]);
