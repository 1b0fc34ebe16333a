import type { PromptDoc } from '../../parse/document.ts';
import type { Unit } from '../../parse/units.ts';
import { sectionOf } from '../sections.ts';

const PART = new Set(['context', 'task', 'constraint', 'exampl', 'format', 'criteria', 'criterion', 'edg', 'secur']);
const SUBJECT =
  /^(?:(?:a|an|the|any|every|each|effective|strong|proper|good|well-written|solid|complete|clear)\s+)*(?:prompts?|bug reports?|briefs?|specifications?|requests?)\s+(?:(?:should|must|needs? to|ought to|always|usually|typically)\s+)*(?:has|have|contains?|includes?|consists?|states?|names?|says?|starts?|tells?|describes?|explains?|gives?|lists?|is|be)\b/;
const ADVICE =
  /\b(?:improve|rewrite|rate|grade|polish|score)\s+(?:this|the|my|following)\s+prompt\b|\btemplate (?:for|of) (?:a |the )?prompt|\bprompt template\b|\b(?:good|effective|perfect|strong) prompts?\b|\bcomponents of an? (?:\w+ )?prompt\b|\bprompt engineering\b|\bhow to (?:write|prompt)\b.{0,20}\bprompts?\b/;

/** What all of these speak of. */
const SPOKEN_OF = /prompt|report|brief|specification|request/i;
/** A lesson says at its beginning what it is about; characters. */
const HEAD = 4_000;

/** Why the text is a lesson about prompts rather than a request, or null. */
export function aboutPrompting(doc: PromptDoc): string | null {
  if (!SPOKEN_OF.test(doc.prose.slice(0, HEAD))) return null;
  const head = doc.prose.slice(0, HEAD).toLowerCase().replace(/\s+/g, ' ').trim();
  const talks = ADVICE.test(head) || SUBJECT.test(head);
  if (talks && (doc.units.filter(definesPart).length >= 2 || partsNamed(doc) >= 4))
    return 'it speaks about prompts instead of asking for work';
  if (SUBJECT.test(head) && namesNothing(doc)) return 'it describes a good request instead of making one';
  return null;
}

/** "Context tells the assistant …": a sentence whose subject is a part of a prompt. */
function definesPart(unit: Unit): boolean {
  const first = unit.tokens.find((t) => t.kind === 'word');
  return (
    first !== undefined &&
    unit.kind !== 'heading' &&
    (PART.has(first.stem) || sectionOf(unit.label) !== null) &&
    unit.tokens.length > 4
  );
}

function partsNamed(doc: PromptDoc): number {
  const parts = new Set<string>();
  for (const { tokens } of doc.units) for (const token of tokens) if (PART.has(token.stem)) parts.add(token.stem);
  return parts.size;
}

function namesNothing(doc: PromptDoc): boolean {
  return (
    doc.code.length === 0 &&
    !doc.units.some((u) => u.tokens.some((t) => t.kind === 'path' || t.kind === 'code' || t.kind === 'url'))
  );
}
