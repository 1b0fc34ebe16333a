import { LISTS } from '../lexicon/lists.ts';
import type { PromptDoc } from '../parse/document.ts';
import { compilePhrase } from '../phrases/compile.ts';
import { findPhrases, indexPhrases } from '../phrases/match.ts';
import { COMPONENT_IDS, type ComponentId, type ComponentReport, type Evidence } from '../types.ts';
import { byId } from './by-id.ts';
import type { Cue, Hit } from './cue.ts';
import { CUES } from './cues.ts';
import { isNegatedAt, type UnitFacts } from './facts.ts';
import { fileBySigns } from './signs.ts';

/** Log-odds that a unit with no cue speaks for a component. */
export const PRIOR = -2;
/** Below this a cue alone is not shown. */
const SHOWN = 0.35;

/** A cue found in a unit or at a place of the text. */
export interface Finding {
  readonly cue: Cue;
  readonly from: number;
  readonly to: number;
}

interface Entry {
  readonly cue: Cue;
  readonly role: 'for' | 'unless';
}

const index = indexPhrases(
  CUES.flatMap((cue) => [
    ...(cue.phrases ?? []).map((source) => ({
      phrase: compilePhrase(source, LISTS),
      value: { cue, role: 'for' } as Entry,
    })),
    ...(cue.unless ?? []).map((source) => ({
      phrase: compilePhrase(source, LISTS),
      value: { cue, role: 'unless' } as Entry,
    })),
  ]),
);
const structural = fileBySigns(CUES.filter((cue) => cue.find));
const scanning = CUES.filter((cue) => cue.scan);

/** The different cues found in one unit, each once. */
export function findCues(doc: PromptDoc, unit: UnitFacts): Finding[] {
  if (unit.denied) return [];
  const scene = { doc, unit };
  const matches = findPhrases(index, unit.tokens);
  const spoiled = new Set<Cue>();
  for (const { value } of matches) if (value.role === 'unless') spoiled.add(value.cue);
  const found = new Map<Cue, Hit>();
  for (const match of matches) {
    const { cue, role } = match.value;
    if (role === 'unless' || spoiled.has(cue) || found.has(cue)) continue;
    if (cue.negation !== 'ignored' && isNegatedAt(unit.tokens, match.from)) continue;
    if (cue.when && !cue.when(match, scene)) continue;
    found.set(cue, match);
  }
  for (const cue of structural(unit.tokens)) {
    const hit = cue.find?.(scene);
    if (hit && (!cue.when || cue.when(hit, scene))) found.set(cue, hit);
  }
  return [...found].map(([cue, hit]) => ({
    cue,
    from: unit.tokens[hit.from]?.from ?? unit.unit.from,
    to: unit.tokens[hit.to - 1]?.to ?? unit.unit.to,
  }));
}

/** Cues that stand outside sentences, such as pasted code. */
export function scanCues(doc: PromptDoc): Finding[] {
  return scanning.flatMap((cue) => [...(cue.scan?.(doc) ?? [])].map((span) => ({ cue, from: span.from, to: span.to })));
}

/** Weighs all cues of a text: what speaks for each component, sentence by sentence. */
export function weighComponents(doc: PromptDoc, units: readonly UnitFacts[]): Record<ComponentId, ComponentReport> {
  const evidence = byId(COMPONENT_IDS, (): Evidence[] => []);
  const groups = [...units.map((unit) => findCues(doc, unit)), ...scanCues(doc).map((found) => [found])];
  for (const group of groups) for (const { id, piece } of weighUnit(doc, group)) evidence[id].push(piece);
  return byId(COMPONENT_IDS, (id) => {
    const all = evidence[id].sort((one, other) => other.strength - one.strength || one.from - other.from);
    const strength = all[0]?.strength ?? 0;
    return { id, present: strength >= 0.5, strength, evidence: all.filter((piece) => piece.strength >= SHOWN) };
  });
}

/** What the cues of one unit come to, for each component that they speak of. */
function weighUnit(doc: PromptDoc, found: readonly Finding[]): { id: ComponentId; piece: Evidence }[] {
  const byComponent = new Map<ComponentId, { sum: number; lead: Finding }>();
  for (const finding of found) {
    const { component, weight } = finding.cue;
    const own = byComponent.get(component);
    if (!own) byComponent.set(component, { sum: PRIOR + weight, lead: finding });
    else {
      own.sum += weight;
      if (weight > own.lead.cue.weight) own.lead = finding;
    }
  }
  return [...byComponent].map(
    ([
      id,
      {
        sum,
        lead: { cue, from, to },
      },
    ]) => {
      const strength = 1 / (1 + Math.exp(-sum));
      return { id, piece: { from, to, quote: doc.text.slice(from, to), reason: cue.reason, strength } };
    },
  );
}
