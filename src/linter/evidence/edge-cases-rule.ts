import { EDGE_HINT_STEMS, EDGE_ODD_STEMS } from '../lexicon/edge-oddities.ts';
import { isNote } from './clause.ts';
import type { CueScene, Hit } from './cue.ts';
import { conditionsOf, isTalk } from './edge-cases-clause.ts';
import { arrowsOf } from './examples-concrete.ts';

type Tokens = CueScene['unit']['tokens'];
const set = (text: string): ReadonlySet<string> => new Set(text.split(' '));

const RULES = set('must should shall may needs ensure never always want make let');
const REPORTS = set(
  "currently why was were got getting having happened happens didn't since yesterday broke crashed bug seem seems noticed tried stopped started saw",
);
/** "it doesn't open": what it fails to do today. */
const FAILS = /^(?:doesn't|won't|isn't|can't|cannot|fails)$/;
const FIRST_PERSON = /^(?:get|see|have|am|run|use|tried|think|changed|added|found|noticed|click|open)$/;

/** True when the unit reports what goes wrong today instead of ruling what shall be. */
export function isReport({ unit }: CueScene): boolean {
  if (unit.section === 'edge_cases') return false;
  const { tokens } = unit;
  if (/^(?:how|why|explain|describe)$/.test(tokens[0]?.text ?? '') || isComplaint(tokens)) return true;
  if (/error|warning/.test(unit.unit.label) || tokens.some((t) => t.kind === 'word' && RULES.has(t.text)))
    return /error|warning/.test(unit.unit.label);
  const conditions = conditionsOf(tokens);
  return tokens.some(
    (t, i) =>
      t.kind === 'word' &&
      ((REPORTS.has(t.text) && !(/^(?:was|were)$/.test(t.text) && conditions.some((c) => c.from < i && i < c.to))) ||
        (t.text === 'error' && tokens[i + 1]?.text === ':') ||
        (t.text === 'it' && FAILS.test(tokens[i + 1]?.text ?? '') && !conditions.some((c) => c.from < i && i < c.to)) ||
        (/^(?:i|we)$/.test(t.text) && FIRST_PERSON.test(tokens[i + 1]?.text ?? ''))),
  );
}

/** "it crashes if the list is empty, why?": asks for the cause. */
const isComplaint = (tokens: Tokens): boolean =>
  tokens.at(-1)?.text === '?' && tokens.slice(-3).some((t) => t.text === 'why');

/** True when the unit tells how it shall be: a request, a rule, a condition, a list item or a short plain statement. */
export function isRule(_hit: Hit, scene: CueScene): boolean {
  const { unit } = scene;
  if (unit.unit.question || isReport(scene)) return false;
  return (
    unit.askVerb >= 0 ||
    unit.unit.kind === 'item' ||
    unit.section === 'edge_cases' ||
    isNote(scene) ||
    unit.tokens.some((t) => t.kind === 'word' && RULES.has(t.text)) ||
    conditionsOf(unit.tokens).length > 0
  );
}

/** The most words in front of the unusual thing within its clause. */
const LEAD = 3;
/** True when the hit begins its clause, give or take an article and an adjective: it is what the clause is about. */
export function isSubject({ from }: Hit, { unit }: CueScene): boolean {
  for (let i = from - 1, words = 0; i >= 0; i--) {
    const token = unit.tokens[i];
    if (!token || /^[,;:.(-]$/.test(token.text)) return true;
    if (i === unit.askVerb || ++words > LEAD || /^(?:is|are|has|have|to|and|or)$/.test(token.text)) return false;
  }
  return true;
}

const OPENERS: Readonly<Record<'if' | 'when', RegExp>> = {
  if: /^(?:if|should|where|unless)$/,
  when: /^(?:when|whenever|once|until|while)$/,
};
/** A choice between settings, talk about the work itself, or doubt: not a special case. */
const NO_CASE = set(
  'yes no selected specified chosen checked set true false equal equals tests test build needed necessary required possible want wants like prefer helpful ready done finished answer question questions task option options easier better bought up works warranted improves improve',
);
const SHORTEST = 3;
/** Without a comma a condition of this length has its main clause in it. */
const LONG = 8;

/** A condition about the program, with more than the condition in the sentence. */
export function findConditional(scene: CueScene, kind: 'if' | 'when'): Hit | undefined {
  const { tokens, unit } = scene.unit;
  if (unit.question) return undefined;
  let report: boolean | undefined;
  return conditionsOf(tokens).find(({ from, to }) => {
    if (!OPENERS[kind].test(tokens[from]?.text ?? '') || to - from < SHORTEST || isTalk(tokens, from)) return false;
    if (from < 2 && to >= tokens.length - 1 && to - from < LONG) return false;
    if (tokens[from - 1]?.text === 'as') return false;
    const part = tokens.slice(from + 1, to);
    if (part.some((t) => NO_CASE.has(t.text)) || /^(?:i|we|you|i'm|you're)$/.test(part[0]?.text ?? '')) return false;
    report ??= isReport(scene);
    return !report;
  });
}

const isOdd = (token: Tokens[number] | undefined): boolean =>
  token?.kind === 'word' && (EDGE_ODD_STEMS.has(token.stem) || EDGE_HINT_STEMS.has(token.stem));

const LABEL_WORDS = 3;
const HEADINGS =
  /^what$|^i$|error|exception|case|test|step|rule|note|must|optional|context|task|goal|not|without|first|second|last/;
/** "Image without EXIF data: leave it be": what happens is told behind the colon. */
export function namesCaseInLabel({ unit }: CueScene): Hit | undefined {
  const { label } = unit.unit;
  if (unit.tokens.length < 2 || unit.unit.question || !label.includes(' ')) return undefined;
  const words = label.split(/\s+/);
  if (words.length < LABEL_WORDS || HEADINGS.test(words[0] ?? '')) return undefined;
  return words.some((w) => ODD_LABEL.test(w)) ? { from: 0, to: unit.tokens.length } : undefined;
}
const ODD_LABEL =
  /^(?:without|no|not|never|over|under|below|above|beyond|fewer|more|already|still|twice|half|halfway|empty|missing|invalid|unknown|expired|full|interrupted|late|gone|down|times|doesn't|isn't|aren't|hasn't|can't|won't|neither|both|nobody|outside|lost|too|during|offline|unreachable|fails?|exceeds?|drops?|dies|duplicate|same|yet|only|pulled|dry|stale)$/;

const LONGEST_CASE = 9;
/** "two hits in one frame => the second is harmless": prose with an unusual word in front of an arrow. */
export function namesCaseBeforeArrow({ unit }: CueScene): Hit | undefined {
  const { tokens } = unit;
  if (unit.unit.question) return undefined;
  for (const at of arrowsOf(tokens)) {
    if (tokens[at]?.text === '=' && tokens[at + 1]?.text === '=') continue;
    if (tokens[at - 1]?.kind === 'number') continue;
    const from = Math.max(0, at - LONGEST_CASE);
    const words = tokens.slice(from, at).filter((t) => t.kind === 'word');
    if (words.length >= 2 && words.some(isOdd) && tokens[at + 1] !== undefined) return { from, to: at + 2 };
  }
  return undefined;
}
