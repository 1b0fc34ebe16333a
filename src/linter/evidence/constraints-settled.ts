import { FORMATS } from '../lexicon/constraints-words.ts';
import type { Token } from '../parse/tokens.ts';
import { isDescribed, isDirective, isNote, startsClause } from './clause.ts';
import { type CueScene, defineCues, type Hit } from './cue.ts';

const ruled = (hit: Hit, scene: CueScene): boolean =>
  !scene.unit.unit.question &&
  !isDescribed(hit, scene) &&
  (isDirective(hit, scene) || startsClause(hit, scene) || isNote(scene));
const buildable = (hit: Hit, { unit }: CueScene): boolean =>
  unit.tokens.slice(hit.from, hit.to).some((t) => t.tech && !FORMATS.has(t.text));

const CASE_STYLES: ReadonlySet<string> = new Set(
  'snake_case camelCase camelcase PascalCase pascalcase kebab-case SCREAMING_SNAKE_CASE SCREAMING_SNAKE UPPER_SNAKE_CASE UpperCamelCase lowerCamelCase BEM'.split(
    ' ',
  ),
);

/** Choices that are already made: the technology, a convention, a quality, an order of cost. */
export const SETTLED = defineCues('constraints', [
  {
    id: 'constraints/settled-stack',
    weight: 2.6,
    reason: 'settles the language, framework or service',
    phrases: [
      '(should|must|shall|has to|have to|needs to|got to|gotta) be (in|on|with|written in|done in|built with|built on|made with|based on)? <tech>',
      '(make|keep|do|have|want|need|prefer|like|write|get) (it|this|that|them|everything|all|all of it|whole thing) (in|on|with|as|to be)? <tech>',
      '(stay|stick|keep|remain|go|work|be) (with|on|in|to) <tech>',
      "(i|we) (want|prefer|'d prefer|would prefer|insist on|require|expect|chose|decided on|settled on|have settled on|agreed on|standardized on) <tech>",
      '<tech> (only|exclusively|throughout|everywhere|preferred|mandatory|required|please|if possible|if you can|would be nice|is a must|is mandatory|is required|is preferred|is what|is fine|is ok|is okay|will do)',
      "(we are|we're|being|as) (a)? <tech> (shop|house|team|company|project|codebase)",
      '(deploy!|host!|ship!|run!) ** (on|to|in|under|via) <tech>',
      '(rewrite|port|translate|convert|migrate|move|replace|switch|swap|change) ** (to|with|by|into|for|in) <tech>',
      '(incorporate|adopt|bring in|pull in|hook up|wire up|introduce) <tech>',
      '(powered by|backed by|on top of) <tech>',
      '(rely|depend|build|based|lean) (on|upon) <tech>',
      '^(in|using) <tech>',
    ],
    unless: [
      '(error|fail|fails|failed|crash|broken|breaks|bug|problem|when|currently|already|after) ** (on|in|with|via|through|under|to) <tech>',
      "(i am|i'm) using",
    ],
    when: (hit, scene) => ruled(hit, scene) && buildable(hit, scene) && scene.unit.section !== 'context',
  },
  {
    id: 'constraints/quality-asked',
    weight: 2.4,
    reason: 'requires a quality of the code that can be checked',
    signs: ['must', 'should', 'shall', 'need', 'needs', 'has', 'keep', 'stay', 'remain'],
    find: findQuality,
  },
  {
    id: 'constraints/complexity',
    weight: 2.6,
    reason: 'bounds the running time',
    find: findComplexity,
  },
  {
    id: 'constraints/convention',
    weight: 2.5,
    reason: 'settles a convention',
    phrases: [
      '@convention (for|in|everywhere|throughout|only|please|on|not|instead|over|rather|like|as|,)',
      '(use|with|using|in|prefer|write|keep|stick to|follow|want|no|apply) <word>? @convention',
      '@convention',
    ],
    unless: ['(error|fail|complain|warning|wrong|missing) * @convention'],
    when: (hit, scene) => ruled(hit, scene) && (hit.to - hit.from > 1 || isNote(scene)),
  },
  {
    id: 'constraints/case-style',
    weight: 2.5,
    reason: 'settles a convention',
    signs: CASE_STYLES,
    find: ({ unit }) => {
      const at = unit.unit.question ? -1 : unit.tokens.findIndex((t) => CASE_STYLES.has(t.text));
      return at < 0 ? undefined : { from: at, to: at + 1 };
    },
  },
  {
    id: 'constraints/contrast-named',
    weight: 2.6,
    reason: 'says which of two means to take',
    signs: ['not'],
    find: findNamedContrast,
  },
  {
    id: 'constraints/instead-of-doing',
    weight: 2.5,
    reason: 'says which of two ways to take',
    signs: ['instead', 'rather', 'opposed', 'lieu', 'place', 'preference'],
    find: findInsteadOf,
  },
]);

const MODAL = /^(?:must|should|shall|needs?|has|keep|stay|remain)$/;
const QUALITY =
  /^(?:(?!avail|scal|maintain|extens|sustain|understand|us|find|desir|work|test|man|secur|robust|predict|repeat|trust|depend|intellig|compat|vis|poss|en|dis|un|t|c|edit|click|select|search|sort|scroll|drag|access|read|notice|respons|reason|suit|comfort|cap|resiz|valu|prefer|play|afford|believ|flex|collaps|cancel|remov|writ|download|st|rel|reli|vari|custom|undo|bear|like)[a-z-]{2,}(?:able|ible))$/;
const QUALITY_TAIL =
  /^(?:safe|free|proof|agnostic|neutral|only|first|compatible|conformant|compliant|clean|idempotent|deterministic|stateless)$/;

/** "must be tree-shakeable", "should be side-effect free": a modal, then a quality of code. */
function findQuality(scene: CueScene): Hit | undefined {
  const { tokens, unit } = scene.unit;
  if (unit.question) return undefined;
  const modal = tokens.findIndex((t) => MODAL.test(t.text));
  if (modal < 0) return undefined;
  for (let i = modal + 1; i < tokens.length && i <= modal + 8; i++) {
    const token = tokens[i];
    if (token?.kind !== 'word') continue;
    const tail =
      QUALITY_TAIL.test(token.text) &&
      tokens.slice(Math.max(0, i - 3), i - 1).some((t) => /^(?:be|stay|remain|is|are)$/.test(t.text));
    if (QUALITY.test(token.text) || tail) return { from: modal, to: i + 1 };
  }
  return undefined;
}

/** "O(n log n) or better", "in O(1)". */
function findComplexity({ doc, unit }: CueScene): Hit | undefined {
  if (unit.unit.question || !/\bO\((?:1|n|log|k|m|v|e)\b/i.test(doc.text.slice(unit.unit.from, unit.unit.to)))
    return undefined;
  if (/\b(?:currently|is|was|runs in|now|has)\s+O\(/i.test(doc.text.slice(unit.unit.from, unit.unit.to)))
    return undefined;
  return { from: 0, to: unit.tokens.length };
}

const named = (token: Token | undefined): boolean => token !== undefined && (token.tech || token.kind === 'path');

/** "mawk not gawk", "postgres, not sqlite", "not sqlite": one named means against another. */
function findNamedContrast({ unit }: CueScene): Hit | undefined {
  const { tokens } = unit;
  if (unit.unit.question) return undefined;
  for (let i = 0; i < tokens.length - 1; i++) {
    if (tokens[i]?.text !== 'not' || !named(tokens[i + 1])) continue;
    if (
      i === 0 ||
      tokens[i - 1]?.kind === 'punct' ||
      named(tokens[i - 1]) ||
      tokens[i - 1]?.text === 'and' ||
      tokens[i - 1]?.text === 'but'
    )
      return { from: Math.max(0, i - 1), to: i + 2 };
  }
  return undefined;
}

const INSTEAD = /^(?:instead|rather|opposed|lieu|place|preference)$/;
const SHOWN =
  /^(?:showing|displaying|returning|getting|seeing|having|being|going|saying|crashing|failing|throwing|giving|doing|clicking|opening|printing)$/;

/** "instead of raising the limit", "rather than a class", "instead of RxJava": the way not to take. */
function findInsteadOf(scene: CueScene): Hit | undefined {
  const { tokens, unit } = scene.unit;
  if (unit.question) return undefined;
  for (let i = 0; i < tokens.length - 2; i++) {
    if (!INSTEAD.test(tokens[i]?.text ?? '') || !/^(?:of|than|to)$/.test(tokens[i + 1]?.text ?? '')) continue;
    const next = tokens.slice(i + 2, i + 5).find((t) => !/^(?:a|an|the|using|my|our)$/.test(t.text));
    const hit = { from: i, to: i + 3 };
    if (!next || SHOWN.test(next.text) || !(next.tech || /[a-z]{3}ing$/.test(next.text))) continue;
    if (
      isDirective(hit, scene) ||
      startsClause(hit, scene) ||
      tokens[i + 2]?.text === 'using' ||
      (isNote(scene) && next.tech)
    )
      return hit;
  }
  return undefined;
}
