import { wordSet } from '../lexicon/word-set.ts';
import { type CueScene, defineCues, type Hit } from './cue.ts';

const NEARLY_NAMED = 2 / 3;
const named = (_: Hit, scene: CueScene): boolean => scene.unit.specifics >= 1;
/** "can you change", "how do I use", "if I create": no account of the present. */
const UNREAL = wordSet(
  'can could should would will do does did how if once to let when where want unless must may might',
);
const SPEAKER = new Set(['i', 'we', 'they', 'it']);
const BASE_OF_NOW = wordSet(
  'see get notice find have use run keep store host receive depend rely own track know work import export publish maintain read share log build send',
);

/** The account is of what is or was, not of what may be: past or -ing forms, or plain present of "we" and the like. */
function accounted(hit: Hit, scene: CueScene): boolean {
  const { tokens, specifics } = scene.unit;
  if (
    specifics < NEARLY_NAMED ||
    UNREAL.has(tokens[hit.from - 1]?.text ?? '') ||
    UNREAL.has(tokens[hit.from - 2]?.text ?? '')
  )
    return false;
  const verb = tokens[hit.to - 1]?.text ?? '';
  return (
    !/^[a-z]+$/.test(verb) ||
    /(?:ed|ing|[^s]s)$/.test(verb) ||
    PAST.has(verb) ||
    (SPEAKER.has(tokens[hit.from]?.text ?? '') && BASE_OF_NOW.has(verb))
  );
}
const PAST = wordSet(
  'saw found got ran made wrote hit built set had been moved is are was were has have seems came went did',
);

/** How people tell of the present: what they have, what they saw, since when, on what occasion and why it matters. */
export const CONTEXT_NOW = defineCues('context', [
  {
    id: 'context/possession',
    weight: 1.5,
    reason: 'says what they have or use',
    phrases: [
      '(we|i|they|it|app|project|system|service|which) (currently|already|still|also|now|only)? @own',
      '(is|are) (currently|already|still|now)? (using|running|written|built|based|deployed|hosted|stored|located|called|set)',
    ],
    when: accounted,
  },
  {
    id: 'context/there-is',
    weight: 1.5,
    reason: 'says what is there',
    phrases: ["(i've|we've|i'm|we're) <word>", 'there (is|are|was|were|seems)'],
    negation: 'ignored',
    when: named,
  },
  {
    id: 'context/observed',
    weight: 1.2,
    reason: 'tells what was seen or done',
    phrases: [
      "(i|we|i'm|we're|you|i've|we've) (am|are|have|had|just|also|already|keep|still|recently|was|were|did|don't|can't)? (not|n't)? @seen",
    ],
    negation: 'ignored',
    when: accounted,
  },
  {
    id: 'context/now',
    weight: 1.4,
    reason: 'says how it is at present',
    phrases: [
      '(currently!|presently!|nowadays|already|recently!|previously!|formerly|yesterday|legacy)',
      '(right now|at the moment|at present|as of now|so far|for now|until now|these days|last week|last month|every time|some time)',
      '(still|no longer|anymore|any more|used to)',
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
    phrases: ['(because|since|in order to|due to|otherwise|to that end|reason is|cause!)'],
    when: named,
  },
]);
