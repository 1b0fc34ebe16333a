import { FEATURE_FAMILY } from '../../lexicon/constraints-artifacts.ts';
import type { Token } from '../../parse/tokens.ts';
import { stemOf } from '../../parse/words.ts';
import type { Evidence } from '../../types.ts';
import type { AntiPatternJudge, AntiPatternScene } from '../anti-patterns.ts';
import { BUILD_STEMS, CHANGE_STEMS } from '../clause.ts';
import type { UnitFacts } from '../facts.ts';
import { isSuite } from './product-suite.ts';

/** A feature in a list is named in a few words; longer stretches tell of one thing in detail. */
const SHORT = 9;
/** Families of features from which a request is several requests. */
const MANY = 4;
/** Share of a list's parts that may carry names and values; more is a specification of one thing. */
const EXACT = 0.4;
/** Lists of this many short items under several heads ask for a whole product. */
const OUTLINE = { items: 16, heads: 4 };
/** Requests that begin with "also" from which they are a heap. */
const HEAP = 3;
const PHASED =
  /\b(?:phases?|milestones?|sprints?|mvp|iterations?|one by one|one at a time|step by step|in (?:two|three|four|several) steps|start(?:ing)? with|later|for now|not now|out of scope|first version|next round)\b/;
/** Parts of a prompt that tell of one task rather than list what is wanted. */
const TELLING = new Set([
  'context',
  'constraints',
  'examples',
  'success_criteria',
  'edge_cases',
  'output_format',
  'security',
]);
/** Parts that turn a list of wishes into a specification, and how many of them do. */
const SPECIFYING = ['constraints', 'output_format', 'success_criteria', 'edge_cases', 'examples'] as const;
const ENOUGH = 2;
const LONG = 150;
const SPECIFIED_DISCOUNT = 0.6;
/** Verbs of which each is an undertaking of its own. */
const UNDERTAKINGS = new Map(
  [
    'migrate',
    'upgrade',
    'bump',
    'replace',
    'rewrite',
    'introduce',
    'dockerize',
    'containerize',
    'split',
    'redesign',
    'rebuild',
    'port',
    'automate',
  ].map((verb, i) => [stemOf(verb), 100 + i]),
);

/** Several loosely related deliverables at once, without phases. */
export const judgeKitchenSink: AntiPatternJudge = (scene) => {
  const lists = listsOf(scene.units).map((parts) => featuresOf(scene.doc.text, parts));
  const features = lists.reduce((most, list) => (list.length > most.length ? list : most), []);
  const outline = isOutline(scene.units) || scene.units.some(isSuite);
  const heap = scene.units.filter(
    (u) => !u.unit.question && /^(?:also|additionally|furthermore|besides)$/.test(u.tokens[0]?.text ?? ''),
  ).length;
  const phased = PHASED.test(scene.doc.prose.toLowerCase());
  const count = features.length;
  const certain = Math.max(
    outline ? 0.7 : 0,
    heap >= HEAP ? 0.55 : 0,
    count >= MANY ? 0.6 + (count - MANY) * 0.08 : count * 0.1,
  );
  const strength = Math.min(0.95, certain * (phased ? 0.5 : 1) * (isSpecified(scene) ? SPECIFIED_DISCOUNT : 1));
  return {
    strength,
    reason: reasonFor(count, outline, strength),
    evidence: strength >= 0.5 ? features.slice(0, 8) : [],
  };
};

/** True for a long text that also says how, in what form or until when: its lists are parts of one specification. */
function isSpecified({ doc, components }: AntiPatternScene): boolean {
  const said = SPECIFYING.filter((id) => components[id].present).length;
  return doc.words >= LONG && components.context.present && said >= ENOUGH;
}

function reasonFor(count: number, outline: boolean, strength: number): string {
  if (strength < 0.5) return 'asks for one thing, for few, or one after the other';
  if (count >= MANY) return `asks for ${count} different things at once`;
  return outline ? 'lists a whole product rather than one task' : 'heaps one request on another';
}

/** Lists of wanted things: a sentence with commas, or neighbouring items under one heading, cut into their parts. */
function listsOf(units: readonly UnitFacts[]): Token[][][] {
  const lists: Token[][][] = [];
  let items: Token[][] | undefined;
  let heading = '';
  for (const unit of units) {
    if (unit.unit.question || (unit.section !== null && TELLING.has(unit.section))) continue;
    const parts = partsOf(unit.tokens);
    if (unit.unit.kind === 'item') {
      if (!items || heading !== unit.unit.heading) {
        items = [];
        lists.push(items);
      }
      heading = unit.unit.heading;
      if (unit.tokens.length <= SHORT * 2) items.push(parts[0] ?? []);
    } else if (makes(unit) || unit.tokens.some((t) => /^(?:want|need|like|with|app|platform)$/.test(t.text)))
      lists.push(parts);
  }
  return lists;
}

/** True when the unit asks for something to be made or changed, not explained. */
function makes({ tokens, askVerb }: UnitFacts): boolean {
  const stem = tokens[askVerb]?.stem ?? '';
  return BUILD_STEMS.has(stem) || CHANGE_STEMS.has(stem) || UNDERTAKINGS.has(stem);
}

/** The first mention of each family of features in a list. */
function featuresOf(text: string, parts: readonly Token[][]): Evidence[] {
  const found = new Map<number, Evidence>();
  let exact = 0;
  for (const part of parts) {
    if (part.some((t) => t.kind === 'code' || t.kind === 'number' || t.kind === 'url')) exact++;
    if (part.length === 0 || part.length > SHORT) continue;
    const verb = part.find((t) => !/^(?:please|and|also|then|to|we|i|must|should)$/.test(t.text));
    const family =
      UNDERTAKINGS.get(verb?.stem ?? '') ??
      part.map((t) => (t.kind === 'word' ? FEATURE_FAMILY.get(t.stem) : undefined)).find((f) => f !== undefined);
    if (family === undefined || found.has(family)) continue;
    const from = part[0]?.from ?? 0;
    const to = part.at(-1)?.to ?? from;
    found.set(family, {
      from,
      to,
      quote: text.slice(from, to),
      reason: 'is one of several things asked for',
      strength: 0.6,
    });
  }
  return exact > parts.length * EXACT ? [] : [...found.values()];
}

/** Cuts at commas, colons, semicolons, "and", "plus". */
function partsOf(tokens: readonly Token[]): Token[][] {
  const parts: Token[][] = [[]];
  for (const token of tokens) {
    if (/^(?:[,:;(.]|and|plus|also|then)$/.test(token.text)) parts.push([]);
    else if (token.kind !== 'punct') parts.at(-1)?.push(token);
  }
  return parts;
}

/** Many short items under several heads, with hardly a detail. */
function isOutline(units: readonly UnitFacts[]): boolean {
  const items = units.filter(
    (u) => u.unit.kind === 'item' && u.tokens.length <= 8 && !(u.section !== null && TELLING.has(u.section)),
  );
  const heads = new Set(items.map((u) => u.unit.heading)).size;
  const exact = items.filter((u) =>
    u.tokens.some((t) => t.kind === 'code' || t.kind === 'path' || t.kind === 'number'),
  ).length;
  return items.length >= OUTLINE.items && heads >= OUTLINE.heads && exact <= items.length / 4;
}
