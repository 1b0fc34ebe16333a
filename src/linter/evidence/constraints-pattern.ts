import { isDescribed, isDirective, isNote, startsClause } from './clause.ts';
import { type CueScene, defineCues, type Hit } from './cue.ts';

const asked = (hit: Hit, scene: CueScene): boolean =>
  !isDescribed(hit, scene) && (isDirective(hit, scene) || startsClause(hit, scene) || isNote(scene));

/** Ways that are already there and that the new work has to follow. */
export const PATTERN = defineCues('constraints', [
  {
    id: 'constraints/same-as',
    weight: 2.7,
    reason: 'names an existing way to follow',
    phrases: [
      '(same|identical) @pattern ** (as|that|we|of|used|from|like)',
      '(same|identical) ** as * (<name>|other|others|existing|rest|in|we|you|on|before|for)',
      '(in|with|use|using|follow|has|have|keep) the same (@pattern|way|manner|fashion)',
      '(exactly|just|much) (like|as) (<word>|<name>)',
      '(like|as) * (we|you|i|they) (already|did|do|have|use|used|had)',
      '(same|identical) (size|font|color|style|spacing|margin|format|structure|naming|shape|signature|conventions) (as|and|like|,)',
      'similar (to|as|like|in style) (<name>|<code>|other|existing|<word>)',
      '(along the lines of|in the vein of|in the same vein|modelled on|after the model of|take a leaf|borrow from|copied from|cloned from|lifted from)',
      '(use|take|treat|copy|clone|adapt) ** as (starting point|template|blueprint|model|reference|basis|guide|guideline|example to follow|base)',
      '(copy|borrow|reuse|steal|clone|mimic|imitate) (approach|style|pattern|structure|layout|idea|look|conventions|setup)',
      '(as|like|how) ** already (does|do|is|are|did|has|have|handles|exists|works)',
      '(like|as) (in|on|for|with) (<code>|<path>|other|existing|rest)',
      '(like|modeled on|modeled after|based on|inspired by|patterned after|mirror) <path>',
      '(modeled on|modeled after|patterned after|mirror|inspired by) (<word>|<code>)',
      '(based on|built on|build on|on top of) (<name>|existing)',
      '(just|exactly) (like|as) (other|others|rest)',
      '(like|as) the! (one|ones) (in|on|from|for|we|of)',
    ],
    unless: [
      '(look|looks|seem|seems|feel|feels|sound) like',
      'similar (to|as) (what|this|that|these|it)',
      '(can|could|may|to) (use|take) * as',
      'same (error|problem|issue|time|thing|result|bug|exception|behavior|as yesterday|as last|as before but|day|day as)',
      '(this|that|it|these) (is|are|was|looks|seems) (very)? similar',
      '(i|we) would like',
      "(i'd|we'd|would) like",
      '(look|feel) (like|as) (it|if|this|that)',
      'based on (user|input|value|following|which|whether|their)',
    ],
    when: asked,
  },
  {
    id: 'constraints/match-existing',
    weight: 2.6,
    reason: 'names an existing way to follow',
    phrases: [
      '(match!|matches!|matching!|mirror|imitate|mimic|replicate|resemble) * (existing|other|others|rest|@pattern)',
      '(match!|matches!|mirror!|mirrors!) (that|those|the one|what) (of|in|from|we) (<word>|<name>)',
      '(consistent|consistency|in line|in keeping|in accordance|compliant|compliance|conform|comply|aligned|align|accordance|consistently|congruent|coherent|in tune|in harmony|harmonize|in sync|uniform|compatible|in step|faithful|true|fit in|blend in|go along) (with|to) (<word>|<name>|<code>)',
      '(with|be|ensure|maintain|achieve|require|in|for|make it|must) <word> (compliant|compliance|conformant|conformance)',
      '(stick|adhere|keep|hold) to (the|our|this|that|existing|<word>) * (@pattern|one|<name>)',
      '(follow!|follows!|respect!|obey!|honor!|observe!|as per) ** (@pattern|<name>|<code>|existing|rfc)',
      '(follow!|according to|as per|per! our) (existing|our|same|how|what|<path>|<url>)',
      '(follow!|respect!|obey!|honor!|observe!|adhere to|conform to|stick to|abide by|comply with|keep to|go by|play by) (our|the|existing|these|this|my|team|project|company|<word>) <word>? (@pattern|ruleset|rules|policy|policies|standards|conventions|idioms|naming)',
      '^following (the|our) @pattern',
      '(while|by) following',
      '(idiomatic!|idiomatically!|conventional!) (<word>|<name>)',
      '(semantic versioning|semver|pep 8|pep8|tidyverse style|google style|airbnb style|bem|atomic design|rest conventions|solid principles compliance)',
    ],
    unless: [
      '(follow|according to|apply|per) ** (best practice|industry|good practice|clean code)',
      'per (user|day|second|minute|hour|request|page|month|week|year|customer|item|row)',
      'follow (step|link|error|instruction|question|format|example|up|along|me|input|output|thing|case|table|data|code|function)',
      'match (found|not|the regex)',
      '(in line|aligned|align) (with|to) (left|right|top|center|text|label|button|other button)',
      '(error|audit|check|find|assess|review|analyze|report) ** (compliance|compliant|conformance)',
    ],
    when: asked,
  },
  {
    id: 'constraints/reuse',
    weight: 2.8,
    reason: 'names something that is there and should be used',
    phrases: [
      '(reuse|re-use) (<word>|<name>)',
      '(use!|using!|extend|call|adapt) (existing|same|our own|built in|builtin|native|standard|plain|vanilla|only) (<word>|<name>)',
      "(use!|using!|extend!|call!|adapt!|go through|build on|work with|stay with|stick with|take advantage of|make use of|hook into|plug into|tie into) (what is|what we|whatever is|whatever we|what's|the one|the ones|the existing|our existing|what already)",
      '(use!|using!) ** (already|existing) (have|has|there|in|installed|used|located|exists|<word>)',
      'already (installed|in the|available|used|in our) ',
      '(through|via|with|using!|use!) (our!|my!) (own)? (<path>|<word> (hook|helper|component|client|class|module|wrapper|library|service|function|token|file|logger|theme))',
    ],
    unless: [
      '(user|email|name|file|key|it|one|that) already (exist|have|there|taken|registered)',
      '(am|are|is|we|i) (using|use) ',
    ],
    when: asked,
  },
  {
    id: 'constraints/plain-means',
    weight: 2.5,
    reason: 'limits the means',
    phrases: [
      '(plain|vanilla|pure|native|bare metal|raw|stock|standard|built-in|builtin|stdlib) (<tech>|<name>|js|javascript|sql|sh|css|html|c|python|module|modules|library|functions|features|api|crypto|shell)',
      '(standard library|stdlib|built-ins|builtins) (only|alone)?',
      'by hand',
      '(hand-written|hand-rolled|our own|own) (hook|parser|helper|component|implementation|class|client|utility|function|form)',
    ],
    unless: ['(write|enter|done|do|typed|edit|fill|copy|update|change) ** by hand', 'start from scratch'],
    when: asked,
  },
]);
