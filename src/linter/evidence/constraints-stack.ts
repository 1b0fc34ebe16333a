import { VAGUE_MEANS } from '../lexicon/constraints-words.ts';
import { isGeneric } from '../lexicon/generic-words.ts';
import { wordSet } from '../lexicon/word-set.ts';
import { BUILD_STEMS, CHANGE_STEMS, isDescribed, isDirective, startsClause } from './clause.ts';
import { type CueScene, defineCues, type Hit } from './cue.ts';

/** Means to build with: languages, frameworks, libraries, tools. */
export const STACK = defineCues('constraints', [
  {
    id: 'constraints/use',
    weight: 3,
    reason: 'says what to build it with',
    phrases: ['(use!|utilize!|employ!|leverage!|adopt!|rely on|stick to|stick with|go with|take advantage of)'],
    unless: [
      'use case',
      '(able|being able|ability|possibility|option|how) to use',
      'to go with',
      'use (green|blue|red|white|black|gray|yellow|orange|dark|light|bold|full|more|less|first|second|third|chain|drawing|headings|proper|responsive|good|mobile)',
      'use (whatever|anything|what you)',
      'want to use your',
      'follow best practice',
    ],
    when: (hit, scene) =>
      !scene.unit.unit.question && !isDescribed(hit, scene) && startsClause(hit, scene) && namesMeans(hit, scene),
  },
  {
    id: 'constraints/using',
    weight: 2.6,
    reason: 'says what to build it with',
    phrases: ['(using!|utilizing!|leveraging!|by means of|with the help of)'],
    unless: [
      '(is|are|am|be|been|was|were|it|its|not|avoid|stop|currently|already|when|while|error|after|of|created|made|written|agent|one|who) using',
      'using (whatever|anything)',
      'using best',
    ],
    negation: 'ignored',
    when: (hit, scene) =>
      (hit.from === 0 ? scene.unit.tokens.length <= 12 : asksToMake(scene)) && namesMeans(hit, scene),
  },
  {
    id: 'constraints/should-use',
    weight: 2.7,
    reason: 'says what to build it with',
    phrases: [
      '(must|should|shall|has to|have to|need to|needs to|ought to) (use!|be used|be built|be written|be based|be implemented|be done|be made|be stored|be kept|go through|rely|come from|inherit|extend|implement|conform|follow|live|match)',
      "(i|we) (want|prefer|would like|'d like) * (to use!|using!)",
      "(we'll|we will|let's) use!",
    ],
    unless: ['best practice', '(how|what|which|where|when) * (should|to|do) '],
    when: (hit, scene) => !scene.unit.unit.question && namesMeans(hit, scene),
  },
  {
    id: 'constraints/instead',
    weight: 2.7,
    reason: 'prefers one means to another',
    phrases: [
      '(use!|using!|switch|call|rely) ** (instead of|rather than|in place of)',
      'prefer ** over',
      '(instead of|rather than) (use|using|write|writing|add|adding|create|creating|modify|modifying|call|calling|hard coding) ',
      '(use!|using!|do|make|call) ** instead',
      'in favor of',
    ],
    when: (hit, scene) => isDirective(hit, scene) || startsClause(hit, scene),
  },
  {
    id: 'constraints/prefer',
    weight: 2.3,
    reason: 'prefers one means to another',
    phrases: [
      '(prefer|preferred|preferably|ideally|favor) (<word>|<name>)',
      '(with|have) a? preference for',
      'if possible (with|use|without|in)',
      '(would|rather) (rather|prefer)',
    ],
    unless: ['(user|customer|patient|reader|their) prefer', 'prefer (good|clean|best)'],
  },
]);

/** What a program shows; to "use" it says what the program does. */
const LOOKS = wordSet(
  'color colors scale axis width height screen symbol symbols icon icons year month day spacing row label labels placeholder emoji emojis wording humor drawing headings tone',
);

/** True when the unit asks for something to be made or changed. */
function asksToMake({ unit }: CueScene): boolean {
  const verb = unit.tokens[unit.askVerb];
  return verb !== undefined && (BUILD_STEMS.has(verb.stem) || CHANGE_STEMS.has(verb.stem));
}

/** True when a name or a telling noun follows soon: "use Redis", "using the input mocking functions", not "use good technologies". */
function namesMeans(hit: Hit, { unit }: CueScene): boolean {
  let seen = 0;
  for (let i = hit.to; i < unit.tokens.length && seen < 6; i++, seen++) {
    const token = unit.tokens[i];
    if (!token || token.kind === 'placeholder' || /^[.!?;]$/.test(token.text)) return false;
    if (/^(?:following|below|attached|above)$/.test(token.text)) return false;
    if (LOOKS.has(token.text) && seen < 5) return false;
    if (token.kind === 'code' || token.kind === 'path' || token.kind === 'url' || token.tech) return true;
    if (token.kind === 'word' && token.text.length > 2 && !isGeneric(token) && !VAGUE_MEANS.has(token.stem))
      return true;
  }
  return false;
}
