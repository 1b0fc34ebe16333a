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
      'like * (we|you|i) (already|did|do|have|use|used|had)',
      'similar (to|as|like) (<name>|<code>|other|existing)',
      '(as|like|how) ** already (does|do|is|are|did|has|have|handles|exists|works)',
      '(like|as) (in|on|for|with) (<code>|<path>|other|existing|rest)',
      '(like|modeled on|modeled after|based on|inspired by|patterned after|mirror) (<code>|<path>)',
      '(based on|built on|build on|on top of) (<name>|existing)',
      '(just|exactly) (like|as) (other|others|rest)',
      '(like|as) the! (one|ones) (in|on|from|for|we|of)',
    ],
    unless: [
      '(look|looks|seem|seems|feel|feels|sound) like',
      'same (error|problem|issue|time|thing|result|bug|exception|behavior)',
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
      '(match|mirror|imitate|mimic|replicate|resemble) * (existing|other|others|rest|@pattern)',
      '(consistent|consistency|in line|in keeping|in accordance|compliant|compliance|conform|comply|aligned|align|accordance|consistently) (with|to) (<word>|<name>|<code>)',
      '(stick|adhere|keep|hold) to (the|our|this|that|existing|<word>) * (@pattern|one|<name>)',
      '(follow!|follows!|respect!|obey!|honor!|observe!|according to|as per) ** (@pattern|<name>|<code>|existing|rfc)',
      '(follow!|according to|as per|per! our) (existing|our|same|how|what|<code>|<path>|<url>)',
      '^following (the|our) @pattern',
      '(while|by) following',
      '(idiomatic!|idiomatically!|conventional!) (<word>|<name>)',
      '(conventional commits|semantic versioning|semver|pep 8|pep8|tidyverse style|google style|airbnb style|bem|atomic design|clean architecture|hexagonal|mvc|mvvm|rest conventions|solid principles compliance)',
    ],
    unless: [
      '(follow|according to|apply|per) ** (best practice|industry|good practice|clean code)',
      'per (user|day|second|minute|hour|request|page|month|week|year|customer|item|row)',
      'follow (step|link|error|instruction|question|format|example|up|along|me|input|output|thing|case|table|data|code|function)',
      'match (found|not|the regex)',
    ],
    when: asked,
  },
  {
    id: 'constraints/reuse',
    weight: 2.8,
    reason: 'names something that is there and should be used',
    phrases: [
      '(reuse|re-use) (<word>|<name>)',
      '(use!|using!|extend|call|adapt) (existing|current|same|our own|built in|builtin|native|standard|plain|vanilla|only) (<word>|<name>)',
      '(use!|using!) ** (already|existing) (have|has|there|in|installed|used|located|exists|<word>)',
      'already (installed|in the|there|available|have|used|in our)',
      '(through|via|with|using!|use!) (our!|my!) (own)? (<name>|<word> (hook|helper|component|client|class|module|wrapper|library|service|function|token|file|logger|theme))',
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
      'from scratch',
      '(hand-written|hand-rolled|our own|own) (hook|parser|helper|component|implementation|class|client|utility|function|form)',
    ],
    unless: ['(write|enter|done|do|typed|edit|fill|copy|update|change) ** by hand', 'start from scratch'],
    when: asked,
  },
]);
