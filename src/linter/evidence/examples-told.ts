import { type CueScene, defineCues, type Hit } from './cue.ts';
import { isStrongAt, isValueAt } from './examples-concrete.ts';
import { sampleAfter } from './examples-literal.ts';
import { distinctValues } from './examples-worked.ts';

/** Values told in passing: this comes in, that is wanted. */
export const TOLD = defineCues('examples', [
  {
    id: 'examples/comes-as',
    weight: 2.5,
    reason: 'shows a value and what should come out',
    phrases: [
      '(given|for|with) <word>? <word>? <quote> ** (is|are|=|would be|should be|gives|becomes) <quote>',
      'expected (output|result|answer|response) ** (is|are|=) (<num>|<quote>|<code>)',
      '<num> <word>? (+|plus|minus|times|x) ** <num> ** = <num>',
      '(<quote>|<code>) ** (parsed|turned|converted|split|translated|mapped) (to|into) ({|[|<word>)',
      '(<num>|<quote>|<code>|<path>) ** (show|shown|display|displayed|read!|reads!|store|stored|save|saved|written|print|printed|render|rendered|come out|turn|parse|parsed|treated|become|convert|format|formatted|round|rounded|count|counts|masked|end up) (as|to|into|like|up as) (<num>|<quote>|<code>|<path>|same)',
      '(mask|turn|convert|store|show|write|print|round|format|shorten|translate|map|normalize|parse|rewrite|render) (<num>|<quote>|<code>|<path>) ** (to|into|as) (<num>|<quote>|<code>|<path>|[)',
      '(come as|comes as|arrives as|type|types|enter|enters|input|given|is written|is stored as|reads!|with input|somebody enters|looks like) <word>? (<num>|<quote>|<code>|<path>) ** (i want|we want|should|must|expect|store|show|want|becomes|then|needs to) ** (<num>|<quote>|<code>|<path>|[)',
      '(<num>|<quote>|<code>|<path>) ** (comes out as|becomes!|turns into|means!|stands for|maps to|is short for|goes to|=) (<num>|<quote>|<code>|<path>|size|<word>)',
    ],
    unless: [
      '(from|increase|reduce|raise|lower|upgrade|bump|rename|change|move|port|timeout|version)',
      '(error!|errors!|exception!|bug|wrong|fails|crashes)',
    ],
    when: (hit, { unit }) => !unit.unit.question && tellsTwo(hit, unit.tokens),
  },
  {
    id: 'examples/like-colon',
    weight: 2.6,
    reason: 'gives a sample value',
    phrases: [
      '(like|like this|like so|eg|ie|such as|example|for example|sample|typical <word> <word>?) :',
      '^(like|eg|for ex|for example|say)',
    ],
    when: ({ to }, { unit }) =>
      !unit.unit.question &&
      unit.tokens
        .slice(to, to + 4)
        .some((t, i) => isStrongAt(unit.tokens, to + i) || t.kind === 'url' || isDataPath(t)),
  },
  {
    id: 'examples/named-place',
    weight: 2.4,
    reason: 'gives a sample value',
    phrases: ['(eg|for example|for instance) (<path>|<url>)'],
    when: ({ to }, { unit }) =>
      unit.tokens.slice(to - 1, to).some((t) => isDataPath(t) || (t.kind === 'url' && !LOCAL.test(t.text))),
  },
  {
    id: 'examples/labelled-link',
    weight: 2.4,
    reason: 'names a piece to imitate',
    find: ({ unit }) =>
      (VALUE_LABEL.test(unit.unit.label) && sampleAfter(unit.tokens, 0, 6)) ||
      (LINK_LABEL.test(unit.unit.label) && unit.tokens.some((t) => t.kind === 'url' || t.kind === 'path'))
        ? { from: 0, to: unit.tokens.length }
        : undefined,
  },
]);

/** Words in front of a colon that announce something to imitate. */
const LINK_LABEL =
  /\b(?:references?|inspiration|inspo|examples?|samples?|mock-?up|based on (?:this|that|it)|looks? like(?: this| that)?|similar to(?: this| that)?)$/;
/** Words in front of a colon that announce a value. */
const VALUE_LABEL =
  /(?:\b(?:like(?: this| so)?|such as|e\.?g\.?)|^(?:ex|here(?:'s| is| are) (?:one|two|three|some|a few|an? (?:typical|real|existing))\b[\w ',-]{0,80})$|^(?:an? )?typical \w{2,20})$/;
const LOCAL = /localhost|127\.0\.0\.1/;

type Tokens = CueScene['unit']['tokens'];

/** A path that is data rather than a place in the project. */
const isDataPath = (token: Tokens[number]): boolean => token.kind === 'path' && /\d/.test(token.text);

/** Two different values in the hit, one of which can hardly be anything but a sample. */
function tellsTwo({ from, to }: Hit, tokens: Tokens): boolean {
  const shown = tokens.slice(from, Math.min(tokens.length, to + 3));
  return (
    distinctValues(shown) + shown.filter(isDataPath).length >= 2 &&
    shown.some((t, i) => isStrongAt(shown, i) || isLongNumber(t) || isDataPath(t)) &&
    shown.some((_, i) => isValueAt(shown, i))
  );
}

/** Five digits or more are data. */
const isLongNumber = (token: Tokens[number]): boolean => token.kind === 'number' && /\d{5}/.test(token.text);
