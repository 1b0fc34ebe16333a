import { BORDER, TREAT } from '../lexicon/edge-words.ts';
import { isGeneric } from '../lexicon/generic-words.ts';
import type { CueScene, Hit } from './cue.ts';
import { arrowsOf } from './examples-concrete.ts';

/** Asked for or ruled, not reported: a verb of request, a modal, a list item or a note. */
export function isAsked(hit: Hit, { unit }: CueScene): boolean {
  if (
    unit.askVerb >= 0 ||
    unit.unit.kind === 'item' ||
    unit.section === 'edge_cases' ||
    unit.section === 'success_criteria'
  )
    return true;
  for (let i = 0; i < hit.to; i++)
    if (
      /^(?:must|should|shall|needs?|has|have|ensure|make|may|never|please|want|can)$/.test(unit.tokens[i]?.text ?? '')
    )
      return true;
  return false;
}

/** "skip rows that are malformed", "reject a negative amount": a verb of treatment and a border soon after. */
export function findTreatment(scene: CueScene): Hit | undefined {
  const { tokens } = scene.unit;
  for (const [i, token] of tokens.entries()) {
    if (token.kind !== 'word' || !TREAT.has(token.stem)) continue;
    for (let j = i + 1; j < tokens.length && j <= i + 7; j++) {
      const word = tokens[j];
      if (!word || /^(?:[.;:]|which|because|by|if|whether)$/.test(word.text)) break;
      if (word.kind !== 'word' || (!CORE.has(word.text) && !EVENTS.has(word.stem))) continue;
      const noun = tokens[j + 1];
      const bare = noun === undefined || noun.kind === 'punct' || /^(?:and|or)$/.test(noun.text);
      const hit = { from: i, to: j + 1 };
      if (!(bare && j <= i + 2) && isAsked(hit, scene)) return hit;
    }
  }
  return undefined;
}

/** More than a list of buzzwords: a border word beside a content word. */
export function isSpecificBorder({ unit }: CueScene): boolean {
  const { tokens } = unit;
  const words = tokens.filter((t) => t.kind !== 'punct');
  if (words.length < 4) return false;
  if (!words.some((t, i) => SENTENCE.has(t.text) || (i > 0 && OUTCOME.has(t.stem))) && arrowsOf(tokens).length === 0)
    return false;
  const content = words.filter((t) => t.kind !== 'word' || (!isGeneric(t) && !BORDER.has(t.stem)));
  return content.length >= 2;
}

const SENTENCE = new Set(
  'is are was must should may might can will shall if when while with without that which who has have had never not than until after before during gets get does'.split(
    ' ',
  ),
);
/** Border words that can hardly mean anything else. */
const CORE = new Set(
  'empty missing null nil nan blank negative invalid malformed corrupt expired duplicate unknown unauthorized unauthenticated nonexistent deleted unsupported'.split(
    ' ',
  ),
);
/** Events that are borders by themselves, as stems. */
const EVENTS = new Set(
  'timeout duplic overflow outag race collis conflict deadlock disconnect retri late outlier unicod emoji failur concurr midnight dst nan eof throttl interrupt'.split(
    ' ',
  ),
);
const OUTCOME = new Set(
  'return throw rais print give show answer reject skip ignor becom get count mean stay stai exit do render produc log send come'.split(
    ' ',
  ),
);
const LABEL_CASE = new Set(
  'no fewer equal over wrong garbage fails failed down offline unreachable unavailable lost timeout twice full slow interrupted cancelled canceled conflict unplugged'.split(
    ' ',
  ),
);
const STATUS = /^(?:4\d\d|5\d\d)$/;

const DIFFERS = new Set(
  'without lacking over under above below bigger larger longer shorter smaller fewer more other whose outside beyond past'.split(
    ' ',
  ),
);
const NEGATIVE = new Set(
  "no not nothing never doesn't don't isn't aren't hasn't haven't can't other neither".split(' '),
);
const FINITE =
  /^(?:is|are|must|should|may|gets?|goes|go|has|have|stays?|counts?|throws?|raises?|returns?|shows?|prints?|comes?|becomes?|will|can|shall|appears?|remains?|keeps?|means?|fails?|ends?)$/;

const NOT_SUBJECT =
  /^(?:don't|it|is|are|was|were|i|we|you|run|do|can|will|must|should|instead|if|when|because|so|has|have|anything|something|only)$/;
const SAYING = /^(?:given|complain|sai|so|is|ensur|make|sure|mean|know|think|see|fact|believ|note|assum|way)$/;

/** "a meter that doesn't answer is skipped", "names over 32 characters get cut": a subject set apart, and its fate. */
export function findOddOne({ unit }: CueScene): Hit | undefined {
  const { tokens } = unit;
  if (unit.unit.question) return undefined;
  for (let i = 1; i < tokens.length - 2; i++) {
    const text = tokens[i]?.text ?? '';
    const relative =
      /^(?:that|which|who|with)$/.test(text) && NEGATIVE.has(tokens[i + 1]?.text ?? '')
        ? true
        : /^(?:that|which|who)$/.test(text) && tokens.slice(i + 1, i + 4).some((t) => NEGATIVE.has(t.text));
    const compared =
      DIFFERS.has(text) &&
      (/^(?:without|lacking|whose)$/.test(text) || tokens[i + 1]?.kind === 'number' || tokens[i + 1]?.text === 'than');
    if (!relative && !compared) continue;
    const start = clauseStart(tokens, i);
    const head = tokens[start];
    if (tokens.slice(start, i).some((t) => NOT_SUBJECT.test(t.text)) || SAYING.test(tokens[i - 1]?.stem ?? ''))
      continue;
    if (
      i - start > 5 ||
      (unit.askVerb >= start && unit.askVerb < i) ||
      !head ||
      /^(?:i|we|it|this|that|you|there|use|using|and|in|by|with)$/.test(head.text)
    )
      continue;
    for (let j = i + 2; j < tokens.length && j < i + 12; j++)
      if (FINITE.test(tokens[j]?.text ?? '') && tokens[j]?.text !== tokens[i + 1]?.text)
        return { from: start, to: j + 1 };
  }
  return undefined;
}

function clauseStart(tokens: CueScene['unit']['tokens'], at: number): number {
  let i = at;
  while (i > 0 && !/^[,;.:(]$|^but$|^so$/.test(tokens[i - 1]?.text ?? '')) i--;
  while (i < at && /^(?:and|also|an?|the|any|each|every)$/.test(tokens[i]?.text ?? '')) i++;
  return i;
}

/** "empty cart -> unchanged", "NaN prints "---"", "unknown id: 404". */
export function findCaseOutcome({ unit }: CueScene): Hit | undefined {
  const { tokens } = unit;
  if (unit.unit.question) return undefined;
  const arrows = arrowsOf(tokens);
  for (let i = 1; i < tokens.length - 1; i++) {
    const token = tokens[i];
    if (!token) continue;
    const arrow = token.kind === 'punct' && token.text !== '=' && arrows.includes(i);
    if (!arrow && !OUTCOME.has(token.stem)) continue;
    for (let j = i - 1; j >= 0 && i - j <= 6; j--) {
      const before = tokens[j];
      if (!before || /^[.;]$/.test(before.text) || (before.text === ',' && !arrow)) break;
      if (
        isCase(tokens, j, arrow) ||
        (arrow &&
          i - j <= 5 &&
          /^(?:no|two|twice|fewer|without|not|all|0)$/.test(before.text) &&
          /^(?:word)$/.test(tokens[i - 1]?.kind ?? ''))
      )
        return { from: j, to: i + 2 };
    }
  }
  const status = tokens.findIndex((t) => STATUS.test(t.text));
  if (status < 0) return undefined;
  const near = tokens.findIndex((t, i) => Math.abs(i - status) <= 6 && CORE.has(t.text) && t.kind === 'word');
  return near < 0 ? undefined : { from: Math.min(near, status), to: Math.max(near, status) + 1 };
}

function isCase(tokens: CueScene['unit']['tokens'], at: number, marked: boolean): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (token.kind === 'code')
    return /^(?:NaN|null|undefined|None|nil|""|''|\[\]|\{\}|Infinity|EOF|-?inf)$/.test(token.text);
  if (token.text === '"' && tokens[at + 1]?.text === '"') return true;
  if (token.kind !== 'word' || !BORDER.has(token.stem)) return false;
  return marked || CORE.has(token.text);
}

/** "No hits: …", "request fails: …": a case as the label of its outcome. */
export function isCaseLabel(label: string): boolean {
  return (
    label.includes(' ') &&
    !/error|exception|case|test/.test(label) &&
    label.split(/\W+/).some((w) => CORE.has(w) || LABEL_CASE.has(w))
  );
}
