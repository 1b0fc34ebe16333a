import { isGeneric } from '../lexicon/generic-words.ts';
import { type CueScene, defineCues, type Hit } from './cue.ts';

/** Something that is there already and is to be imitated. */
export const MODEL = defineCues('examples', [
  {
    id: 'examples/same-as',
    weight: 2.7,
    reason: 'names a piece to imitate',
    phrases: [
      '(same|identical|equivalent) @likeness * (as|like|used|that we|we use)',
      '(same|identical|identically) (as|to!|like)',
      'same <word> <word>? as',
      '(similar|similarly|analogous!|analogously!|comparable!|akin|alike) to!',
      '(modeled!|patterned!|styled!|modelled!) <word>? (on|after|upon)',
      'model! (it|this|that|them|<word> <word>?) (after|upon)',
      '^model! (it|this|that|them|<word>) on',
      '(based|adapted|copied|cloned|derived|copy|port|ported|starting) (on|from) (<path>|<code>|<url>)',
      '(just|exactly|much|style|styled|structure|structured|formatted|done|same|build it|written|laid out|organized) like',
      '(should|must|make|want|has to|needs to) ** (look|work|behave|act|read|sound|feel|function|render) (just|exactly)? like',
      '(in|same) style of (<word>|<name>)',
      '(along lines of|in manner of|in spirit of)',
      'base! (it|this|them|that|<word> <word>?) on (<word>|<name>)',
      '(similar|same|like|analogous) (to|as)? (how|way) (we|you|i) (did|do|handle|handled|solved|built|made) (it|this|that)? (for|in|on|with)',
      '(exactly|just) as (in|on|with|for|at|<name>)',
    ],
    unless: [
      'same as (if|before|always|now|yesterday|last|above)',
      '(or whatever|or similar|or so|same <num>|same server|same machine|same host|same result|other team)',
      'just like (if|that|before)',
      '(worked!|looked!|looks!) * like',
    ],
    when: (hit, scene) => imitates(hit, scene),
  },
  {
    id: 'examples/match',
    weight: 2.4,
    reason: 'names a piece to imitate',
    phrases: [
      '(match|mirror|mimic|imitate|resemble|replicate|emulate|follow|duplicate) (<path>|what <name>|how <name>|@likeness (of|in|on|from|used)|all of the other|other|rest)',
      '(mirror|mimic|imitate|emulate) (<code>|<word>)',
      'replicate (<code>|<path>)',
      '(match|matches) (that|those) (in|on|<path>|<code>)',
    ],
    when: (hit, scene) => imitates(hit, scene),
  },
  {
    id: 'examples/follow',
    weight: 2.5,
    reason: 'names a piece to imitate',
    phrases: [
      '(follow|use!|take|copy|see|look at|have a look at|check|refer to|reuse|adopt|keep to|stick to|consult|using!) (<name>|<word> <word>? <word>?) as (guide|model|template|reference|inspiration|example|starting point|blueprint|pattern|base)',
      '(follow|following|reuse|use!|keep|adopt|copy|mirror|apply|repeat) (existing|current|same|established|usual) <word> <word>? <word>? <word>? (in|of|from|as in|used in) (<path>|<code>)',
      '(stick to|keep to|follow|copy|mirror|do it|repeat|imitate) (how|way|what|just how|just what) (<path>|<code>|other <word>|existing <word>|rest|our <word>|sibling <word>)',
      '(see|check|look at|refer to) ** for (reference|inspiration|example|an example)',
      '(see|look at|refer to|check) (<code>|<path>|<url>) for how',
      '(follow|following) (<code>|<path>)',
      '(follow|following|reuse|adopt|copy) * @likeness (of|in|from|used by|used in|used for) * (<name>|@model)',
      '(use!|keep|using!) * same @likeness (of|in|from|used by|used in|used for) * (<name>|@model)',
      '(as|like) (in|on) (<path>|<code>)',
      '(as|like) (in|on|with) <word>? <word>? <word>? @model',
      '(like|way) (we|you|i) (did|do|handled|used|already|implemented|made)',
      'as (we|you|i) did (in|for|with|on|it)',
      '(as|like) (<code>|<path>|<url>) (<path>|<code>)? (already)? (does|do|did|has|is|uses!|handles!)',
      'way (<code>|<path>) (does|do|is|works|handles|has)',
      '(look at|see|study|check) how (<code>|<path>|other <word>|existing <word>|rest) ** (does|do|works|is|are|registers|handles|uses|did|renders|implements)',
      '(consistent|in line|consistently|compliant|in keeping) (with|to) (<code>|<path>)',
      '(use!|take|have) (this|it|them|that|these) as (guide|model|template|reference|inspiration|example|starting point|blueprint)',
    ],
    unless: ['like (for example|this)', 'as (in|on) (case|many|much)'],
    when: (hit, scene) => imitates(hit, scene),
  },
  {
    id: 'examples/reference-version',
    weight: 2.4,
    reason: 'names a piece to imitate',
    phrases: [
      '(working|reference|finished|comparable|proven) (version|implementation|solution|example|attempt|one) (of it|of this|for it|for this)? (in|at|under|lives in|sits in|:) (<path>|<code>|<url>)',
      '(is|lives|sits) (already)? (done|solved|implemented|built|handled) (like this|this way|so|correctly|properly|right) (already)? (in|at|by|for) (<path>|<code>|<url>|<name>)',
    ],
    unless: ["(no|not|isn't|broken|doesn't)"],
  },
  {
    id: 'examples/like-the-page',
    weight: 2.4,
    reason: 'names a piece to imitate',
    phrases: ['like <word>? <word>? <word>? @model'],
    unless: [
      "(feel|seem|sound|looks|look|would|i'd|we'd|i|we|works) like",
      'like to',
      '(something|anything|things|stuff) like',
      'like (last|previous|usual|others)',
    ],
    when: (hit, scene) =>
      /^(?:the|our|my|other|in|on)$/.test(scene.unit.tokens[hit.from + 1]?.text ?? '') &&
      !/^[,(]$|ed$/.test(scene.unit.tokens[hit.from - 1]?.text ?? '') &&
      imitates(hit, scene),
  },
  {
    id: 'examples/like-one',
    weight: 2.3,
    reason: 'names a piece to imitate',
    phrases: [
      '(test|component|function|page|class|script|module|file|endpoint|hook|view|helper|command|service|handler|workflow|job|method) like (<code>|<path>)',
    ],
    when: (hit, { unit }) => unit.askVerb >= 0 && unit.askVerb < hit.from,
  },
]);

const VAGUE = new Set(
  'this that it before above below usual always i we you they now possible normal expected follows well to a an time moment discussed mentioned earlier previous said talked described others yesterday everybody everyone else somebody what'.split(
    ' ',
  ),
);
/** What is the same for other reasons than likeness. */
const NO_MODEL =
  /^(?:time|moment|error|issue|problem|result|thing|folder|directory|place|branch|repository|machine|network|page|row|line|file|database|host|version|number|amount|day|week|reason)$/;
/** Documents tell what to do; they are no sample of it. */
const DOCUMENT = /\.(?:md|mdx|txt|pdf|docx?)$/i;
const ASKING =
  /^(?:should|must|make|use|want|need|please|keep|let's|can|could|like|add|implement|do|create|follow|match|have|has|be|copy|mirror|look|to|similar|exactly|just|same)$/;

/** "the date is the same as the day of the race" compares two things that are there. */
const statesLikeness = ({ from }: Hit, tokens: CueScene['unit']['tokens']): boolean =>
  tokens.slice(Math.max(0, from - 3), from).some((t) => /^(?:is|are|was|were)$/.test(t.text)) &&
  !tokens.slice(0, from).some((t) => /^(?:should|must|make|want|sure|ensure|need|needs)$/.test(t.text));

/** True when what follows or precedes names something particular, and the unit asks rather than reports trouble. */
function imitates(hit: Hit, { unit }: CueScene): boolean {
  const { tokens } = unit;
  if (unit.unit.question && unit.askVerb < 0) return false;
  for (let i = hit.from; i < hit.to; i++)
    if (tokens[i]?.text === 'same' && NO_MODEL.test(tokens[i + 1]?.text ?? '')) return false;
  if (
    /^(?:follow|following|based)$/.test(tokens[hit.from]?.text ?? '') &&
    DOCUMENT.test(tokens[hit.to - 1]?.text ?? '')
  )
    return false;
  if (tokens[hit.from]?.text === 'following' && /^(?:the|these|those)$/.test(tokens[hit.from - 1]?.text ?? ''))
    return false;
  if (statesLikeness(hit, tokens)) return false;
  if (unit.askVerb < 0 && !tokens.some((t) => ASKING.test(t.text))) return false;
  for (let i = hit.from + 1; i < tokens.length && i < hit.to + 6; i++) {
    const token = tokens[i];
    if (!token || (i >= hit.to && /^[.;!?,]$/.test(token.text))) return false;
    if (token.kind === 'placeholder') return false;
    if (token.kind === 'code' || token.kind === 'path' || token.kind === 'url') return true;
    if (
      token.kind === 'word' &&
      i >= hit.to - 1 &&
      token.text.length > 2 &&
      !VAGUE.has(token.text) &&
      !isGeneric(token)
    )
      return true;
  }
  return false;
}
