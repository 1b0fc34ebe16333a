import type { Token } from '../parse/tokens.ts';
import { startsClause } from './clause.ts';
import type { CueScene, Hit } from './cue.ts';

const MODAL = /^(?:should|must|shall|will|can|could|may|would|needs|has|have|shouldn't|mustn't|can't|won't)$/;
/** Who may speak of the answer, and the answer itself: what these must do is no behavior of the program. */
const NOT_THE_PROGRAM =
  /^(?:you|i|we|i'd|so|such|now|except|it|this|that|these|they|all|each|every|everything|one|and|also|please|what|which|how|if|answers?|repl(?:y|ies)|explanations?|reports?|summar(?:y|ies)|plan|output|review|code|results?|findings|document|doc|diff|suggestions?|deliverables?|comments?|commits?|analysis|proposal|solution|response|responses|step|steps)$/;
/** "allow exporting …", "let users …": a feature follows. */
const OPENS_A_FEATURE = /^(?:allow|allows|let|lets|enable|enables|support|supports)$/;
const BOUNDARY = /^[.,;:!?()-]$/;

/** True for "the bot should answer …" and "a script that prints …": what the program does, not how the answer comes. */
export function isOfProgram(hit: Hit, { unit: { tokens } }: CueScene): boolean {
  for (let i = hit.from; i >= 0; i--) {
    const token = tokens[i];
    if (!token || (i < hit.from && BOUNDARY.test(token.text))) return false;
    if (i < hit.from && token.text === 'please') return false;
    if (i < hit.from && OPENS_A_FEATURE.test(token.text)) return !/^(?:me|us)$/.test(tokens[i + 1]?.text ?? '');
    if (isModal(tokens, i)) return isThing(tokens[i - 1]);
    if (i < hit.from && /^(?:that|which|who)$/.test(token.text) && isThing(tokens[i - 1]))
      return !/^(?:i|you|we|the|my|it|they|this)$/.test(tokens[i + 1]?.text ?? '');
  }
  return false;
}

/** "returns", "optional": looks like a wording of the answer and never is. */
const FALSE_FRIEND =
  /^(?:returns|shows|prints|sends|gives|provides|displays|renders|includes|outputs|writes|responds|explains|generates|creates|stops|waits|asks|saves|exports|sorts|optional|optionally)$/;

/** True when a word of the hit is no request: a verb that tells what something does, or a mere look-alike. */
export const hasFalseFriend = (hit: Hit, { unit }: CueScene): boolean =>
  unit.tokens
    .slice(hit.from, hit.to)
    .some((t, i, all) => (i === 0 || i === all.length - 1) && FALSE_FRIEND.test(t.text));

/** "must", "has to"; not "have" alone, and not "can you", which asks. */
function isModal(tokens: readonly Token[], at: number): boolean {
  const text = tokens[at]?.text ?? '';
  const next = tokens[at + 1]?.text ?? '';
  return MODAL.test(text) && !/^(?:you|we|i)$/.test(next) && (!/^(?:has|have|needs)$/.test(text) || next === 'to');
}

const isThing = (token: Token | undefined): boolean =>
  token !== undefined && token.kind !== 'punct' && token.kind !== 'number' && !NOT_THE_PROGRAM.test(token.text);

const FRONTED = /^(?:after|afterwards|when|once|before|if|as|for|while|at|on|in|with|then|from)$/;

/** True when a clause begins at the hit, or only "after the fix" or the like stands before it. */
export const isTold = (hit: Hit, scene: CueScene): boolean =>
  !isQuestion(scene) &&
  (startsClause(hit, scene) ||
    scene.unit.tokens
      .slice(0, hit.from)
      .some(
        (t, i, all) =>
          FRONTED.test(t.text) && (i === 0 || /^(?:[,;:-]|and|then|also|please)$/.test(all[i - 1]?.text ?? '')),
      ));

/** True for a question that asks nobody to do anything: "why does it show two lines?" */
export const isQuestion = ({ unit }: CueScene): boolean => unit.unit.question && unit.askVerb < 0;

/** True when something was asked before the hit, so that what it says comes along with the work. */
export const comesAfter = (hit: Hit, { doc, unit }: CueScene): boolean =>
  !unit.unit.question &&
  ((unit.askVerb >= 0 && unit.askVerb < hit.from) ||
    /^(?:also|after|afterwards|when|once|then|finally|lastly|please)$/.test(unit.tokens[0]?.text ?? '') ||
    doc.units.slice(0, unit.unit.index).some((u) => u.kind !== 'heading' && u.tokens.length > 3));
