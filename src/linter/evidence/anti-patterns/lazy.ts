import { wordSet } from '../../lexicon/word-set.ts';
import type { AntiPatternJudge, AntiPatternScene } from '../anti-patterns.ts';
import { type Ask, readAsk } from '../task-ask.ts';

/** A text of so many words describes something, even where it asks for nothing definite. */
const DESCRIBES = 25;
/** Particulars that such a description has at least. */
const SUBSTANCE = 3;
/** Up to so many words there is nothing beside the request itself. */
const TERSE = 11;
/** Up to so many things named, a terse request leaves everything open. */
const THIN = 3;
/** Requests that name a thing without saying what it should do: a noun alone, a need, "do the plot". */
const VAGUE_ASKS = new Set(['do', 'get', 'give', 'need', 'want', 'provide', 'help']);
/** Words of a conversation under way: what they speak of is known to both. */
const UNDER_WAY = wordSet(
  'now also next then again continue commit push readme repository project codebase directory file what how why where which',
);

/** Too little to act on: nothing specific is asked, or a request so short that its goal is anybody's guess. */
export const judgeLazy: AntiPatternJudge = (scene) => {
  const { components, hollow, doc, units } = scene;
  if (hollow) return { strength: 1, reason: hollow, evidence: [] };
  if (!components.task.present) {
    const describes =
      components.context.present &&
      doc.words >= DESCRIBES &&
      units.reduce((sum, u) => sum + u.specifics, 0) >= SUBSTANCE;
    return describes
      ? { strength: 0.3, reason: 'it asks for nothing definite, but describes what it is about', evidence: [] }
      : { strength: 0.9, reason: 'it asks for no specific action on a specific object', evidence: [] };
  }
  if (isThin(scene))
    return {
      strength: 0.6,
      reason: 'it names a thing and leaves the goal open',
      evidence: components.task.evidence.slice(0, 1),
    };
  return { strength: 0.1, reason: 'there is something to act on', evidence: [] };
};

function isThin({ doc, units }: AntiPatternScene): boolean {
  if (doc.words > TERSE || doc.code.length > 0 || units.length !== 1) return false;
  const unit = units[0];
  if (
    !unit ||
    unit.tokens.some(
      (t) => UNDER_WAY.has(t.text) || t.kind === 'path' || t.kind === 'code' || t.kind === 'number' || t.kind === 'url',
    )
  )
    return false;
  const ask: Ask | null = readAsk({ doc, unit });
  if (
    ask === null ||
    ask.kind === 'question' ||
    (ask.kind === 'command' && !VAGUE_ASKS.has(unit.tokens[unit.askVerb]?.text ?? ''))
  )
    return false;
  return ask.words + ask.names <= THIN;
}
