import { BORDER, CORE, OUTCOME, TREAT } from '../lexicon/edge-words.ts';
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
      /^(?:must|should|shall|needs?|has|have|ensure|make|may|never|please|want|can|shouldn't|mustn't|don't)$/.test(
        unit.tokens[i]?.text ?? '',
      )
    )
      return true;
  return false;
}

/** "correctly" says nothing about how. */
const VAGUE = /^(?:correctly|properly|appropriately|gracefully|accordingly|well)$/;

/** "skip rows that are malformed", "reject a negative amount": a verb of treatment and a border soon after. */
export function findTreatment(scene: CueScene): Hit | undefined {
  const { tokens } = scene.unit;
  if (/^(?:how|why|where|which)$/.test(tokens[0]?.text ?? '')) return undefined;
  for (const [i, token] of tokens.entries()) {
    if (token.kind !== 'word' || !TREAT.has(token.stem) || /^(?:an?|the)$/.test(tokens[i - 1]?.text ?? '')) continue;
    for (let j = i + 1; j < tokens.length && j <= i + 7; j++) {
      const word = tokens[j];
      if (!word || /^(?:[.;:]|which|because|by|if|whether)$/.test(word.text)) break;
      if (
        /^duplicat(?:ing|ion)$/.test(word.text) &&
        /^(?:code|logic|work|effort|the|it|of)$/.test(tokens[j + 1]?.text ?? '')
      )
        break;
      if (word.kind !== 'word' || (!CORE.has(word.text) && !EVENTS.has(word.stem))) continue;
      const noun = tokens[j + 1];
      const bare = noun === undefined || noun.kind === 'punct' || /^(?:and|or)$/.test(noun.text);
      const hit = { from: i, to: j + 1 };
      const vague = tokens.slice(j + 1, j + 4).some((t) => VAGUE.test(t.text));
      if (!(bare && j <= i + 2) && !vague && isAsked(hit, scene)) return hit;
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
/** Events that are borders by themselves, as stems. */
const EVENTS = new Set(
  'timeout duplic overflow outag race collis conflict deadlock disconnect retri late outlier unicod emoji failur concurr midnight dst nan eof throttl interrupt'.split(
    ' ',
  ),
);
