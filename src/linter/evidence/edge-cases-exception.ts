import type { CueScene, Hit } from './cue.ts';

type Tokens = CueScene['unit']['tokens'];

const OPENS =
  /^(?:leave|leaving|skip|ignore|exclude|omit|reject|refuse|discard|exempt|exceptions?|excluded|ignored|skipped)$/;
/** "leave" opens a list of exceptions only together with one of these. */
const LEFT = /^(?:alone|out|untouched|unchanged|be)$/;
/** What sets a case apart from others of its kind; a mere name does not. */
const APART =
  /^(?:that|which|who|whose|without|lacking|with|over|under|above|below|older|newer|longer|shorter|larger|smaller|not|no|never|already|still|only|inside|outside|empty|deleted|expired|duplicate|duplicates|invalid|missing|unknown|generated)$/;
const LEAD = 10;
/** Items looked back over, so that the time stays linear. */
const LONGEST_LIST = 20;

/** "Skip: files over 20 MB, rows edited by hand, …", in one sentence or as a list below such a line. */
export function findException(scene: CueScene): Hit | undefined {
  const { tokens, unit } = scene.unit;
  if (unit.question) return undefined;
  const colon = colonOf(tokens);
  const from = colon < 0 ? 0 : colon + 1;
  if (colon < 0 && !(unit.kind === 'item' && isListed(scene))) return undefined;
  return tokens.slice(from + 1).some((t) => APART.test(t.text)) ? { from, to: tokens.length } : undefined;
}

/** Index of the colon behind an opener with something after it, or -1. */
function colonOf(tokens: Tokens): number {
  const colon = tokens.findIndex((t, i) => i < LEAD && t.text === ':');
  return colon > 0 && colon < tokens.length - 1 && opensExceptions(tokens.slice(0, colon)) ? colon : -1;
}

/** True when the list to which the item belongs is led in as one of exceptions. */
function isListed({ doc, unit: { unit } }: CueScene): boolean {
  let at = unit.index - 1;
  while (unit.index - at <= LONGEST_LIST && doc.units[at]?.kind === 'item') at--;
  const lead = doc.units[at];
  return lead?.tokens.at(-1)?.text === ':' && lead.tokens.length <= LEAD && opensExceptions(lead.tokens);
}

const opensExceptions = ([first, ...rest]: Tokens): boolean =>
  OPENS.test(first?.text ?? '') && (!/^leav/.test(first?.text ?? '') || rest.some((t) => LEFT.test(t.text)));
