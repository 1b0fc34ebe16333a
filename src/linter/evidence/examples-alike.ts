import { isGeneric } from '../lexicon/generic-words.ts';
import type { Token } from '../parse/tokens.ts';
import { type CueScene, defineCues, type Hit } from './cue.ts';

/** More ways to point at a piece that is there and is to be imitated. */
export const ALIKE = defineCues('examples', [
  {
    id: 'examples/take-after',
    weight: 2.5,
    reason: 'names a piece to imitate',
    phrases: [
      '(mirror|mimic|imitate|emulate|replicate|copy|clone|reproduce|borrow|steal|crib|lift|adopt|reuse|follow|match|echo|parallel|carry over) (how|way|approach|structure|pattern|style|idea|layout|format|shape|look|conventions|naming|logic|trick|setup) ** (of|from|in|used|uses|does|did|do|works|handles|it|is|has)',
      '(borrow|crib|steal|lift|take) (it|this|that|heavily|freely|liberally|things|inspiration|cue|cues|lead|ideas|idea) from (<name>|<word>)',
      '(borrow|crib|steal|copy|lift|adapt|clone|start|derive) (it|this|that|them|<word> <word>?)? from (<code>|<path>)',
      '(follow|use|see|copy|check) (<path>|<code>) for (@likeness|<word> and @likeness)',
      '(like|as) how (<name>|<word>) <word>? (is|are|does|do|was|looks|works|behaves)',
      '(take|taking) ** (cue|cues|lead|inspiration|leaf) from',
      '(inspired|guided|informed) by (<name>|<word>)',
      '(follow|following) ** (lead|example|footsteps|precedent|pattern|recipe|model|blueprint) (of|set|in|from|by)',
      '(use|using|treat|take|consider|keep|with) (<name>|<word>) <word>? <word>? (as|for) ** (guide|model|template|reference|inspiration|example|starting point|blueprint|pattern|base|basis|precedent|prototype|yardstick|benchmark|exemplar|skeleton|boilerplate)',
      '(<name>|@model) <word>? <word>? (is|are|serves as|can serve as|makes!) <word>? <word>? <word>? (model|template|reference|precedent|blueprint|exemplar|good example|gold standard|reference implementation|starting point|pattern to follow|one to copy|one to imitate|one to follow|example to follow|best example|nearest example|closest example)',
      '(<name>|@model) (already|also)? (does|do|solves|handles) (this|that|it|exactly this|exactly that|just that|same thing|same|something similar) (nicely|well|right|already|way|for|,|so|and|:|-) ',
      '(<name>|@model) (already|also) (does|do|solves|handles) (this|that|it|same|something similar)',
      '(twin|sibling|counterpart|replica|carbon copy|analogue|cousin|lookalike) (of|to) (<name>|<word>)',
      '(clone|equivalent|fork|adaptation|variant|variation|twin|sibling) (of|to|on) (<code>|<path>)',
      '(close|true|equal|aligned|line up|lines up|agree|agrees|matching) (to|with) (<code>|<path>) ** (style|structure|shape|pattern|conventions|naming|layout|spirit)',
      '(<code>|<path>) (shows|demonstrates|illustrates|has) (how|what i|way|pattern|style|shape)',
      '(how|what|like what|exactly what|same thing) (<code>|<path>) (does|do|did|has)',
      '(in|same) (vein|spirit|manner|fashion|mould|mold|way|tradition|idiom|shape|style|tone|voice|layout|format) (of|as|like) (<name>|<word>)',
      '(same|similar|identical|equal) <word>? (way|style|pattern|structure|manner|format|shape|approach|layout|look|voice|tone|conventions|naming|logic|setup) ** (as|like|that|which) ** (<name>|@model)',
      '(exactly|just|much|same|similarly|identically|precisely) (as|like|how) <word>? <word>? (<name>|@model)',
      '(the way|way|as|like) <word>? <word>? (<name>|@model) (does|do|did|works|handles|is done|is built|is structured|already does|looks|reads|behaves|solves|renders|is laid out|is written)',
      "(the way|way) (it's|it is|its|that is|this is|things are) (done|handled|solved|written|built|structured|laid out) (in|by|for|on) (<name>|<word>)",
      '(parallel|analogous!|analogously!|akin|comparable!|similar|faithful) to (<name>|@model|how)',
      '(consistent|in line|in keeping|on par|uniform|in step|in harmony) with (how|<code>|<path>|other|rest) ',
      '(see|look at|check|compare|cf|peek at|study|refer to|consult|open|read) (<name>|@model) (for|to see) ** (style|pattern|shape|idea|how|example|tone|format|convention|conventions|structure|model|reference|same|naming|inspiration|flavor|gist|copy|do|mimic|imitate)',
      '(like|as) (in|with|for|on) (snippet|sample|example|excerpt|block|code|one|file|class|module) * (below|above|:|<code>|i pasted|pasted|attached|i attached)',
      '(<name>|<word>) (style|flavored|flavor|esque) (api|syntax|layout|flags|commands|output|navigation|ui|board|editor|search|menu|shortcuts|naming|comments|messages|errors|routing|pagination)',
      '(modelled|modeled|patterned|fashioned) (after|on|like) (<name>|<word>)',
      '(shaped|built|styled|laid out|structured|named|organized|worded|formatted|done|written) (after|like|as in|similar to|along the lines of) (<name>|@model|<word> <word>? @model)',
    ],
    unless: [
      'as (specified|described|stated|requested|defined|documented|listed|given|planned|agreed|discussed|required|needed|mentioned)',
      'check boxes',
      '(as if|as though|from scratch|or whatever|or so|same <num>)',
      '(like|as|same|similar) (to|as)? (last|previous|usual|others|before|above|always|everybody|everyone|other team|what we|what i said)',
      '(error!|bug|broken|crash|crashes|fails|failing|problem|why|wrong)',
      '(a|an|some) (good|clean) example',
    ],
    when: (hit, scene) => namesPiece(hit, scene),
  },
  {
    id: 'examples/same-again',
    weight: 2.4,
    reason: 'points back at a piece to imitate',
    phrases: [
      '(do|solve|handle|implement|build|write|make) (it|this|that|them) (in)? (same|exactly same|very same) way',
      '(do|follow|repeat) (same|likewise) (here|there|again|for <word>)',
      '(check|see|look at|look|study) how ** do (same|similar|likewise)',
      '(copy|mirror|follow|reuse|imitate) how (they|it|those|that one) (do|does|did|work|works|is|are)',
      '(keep|follow|copy|reuse|adopt|mirror|match) their (naming|style|layout|structure|format|wording|order|conventions|comments|pattern)',
    ],
    when: (_, { unit, doc }) =>
      !unit.unit.question &&
      (unit.specifics >= 1 || [unit.unit, doc.units[unit.unit.index - 1]].some((u) => u?.tokens.some(isNamed))),
  },
  {
    id: 'examples/its-twin',
    weight: 2.4,
    reason: 'names a piece to imitate',
    phrases: [
      '(like|as|to|with) (twin|twins|sibling|siblings|neighbor|neighbors|counterpart|cousin|brother|sister)',
      '(could have been|might have been|as if it was|as if it were|looks like it was) (written|made|built|lifted|taken) (by|from|for) <word>',
      "(indistinguishable|hard to tell|cannot be told|can't be told|blend in|blends in|fit in|fits in) (from|apart from|with|among|between) ** (<name>|@model)",
    ],
    when: (_, { unit }) => !unit.unit.question && unit.specifics >= 0.3,
  },
]);

const isNamed = (token: Token): boolean => token.tech || /^(?:code|path|url)$/.test(token.kind);

const VAGUE = new Set(
  'this that it others everybody everyone something anything whatever usual normal best practice practices same thing'.split(
    ' ',
  ),
);

/** Something particular is named in the hit or right after it, as a rule or a request. */
function namesPiece(hit: Hit, { unit }: CueScene): boolean {
  if (unit.unit.question && unit.askVerb < 0) return false;
  for (let i = hit.from; i < unit.tokens.length && i < hit.to + 5; i++) {
    const token = unit.tokens[i];
    if (!token || token.kind === 'placeholder') return false;
    if (i >= hit.to && /^[.;!?]$/.test(token.text)) return false;
    if (/^(?:code|path|url)$/.test(token.kind)) return true;
    if (
      i >= hit.to - 2 &&
      token.kind === 'word' &&
      token.text.length > 2 &&
      !VAGUE.has(token.text) &&
      !isGeneric(token) &&
      !STEERING.has(token.stem)
    )
      return true;
  }
  return false;
}

const STEERING = new Set(
  'follow pattern style structur approach wai layout model templat refer blueprint guid mirror copi shape lead manner consist similar exactli start point inspir'.split(
    ' ',
  ),
);
