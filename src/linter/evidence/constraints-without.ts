import { LISTS } from '../lexicon/lists.ts';
import { normalizeWord, stemOf } from '../parse/words.ts';
import type { CueScene, Hit } from './cue.ts';

const MEANS = new Set((LISTS.means ?? []).map((w) => stemOf(normalizeWord(w))));
const IDLE_ING =
  /^(?:giving|saying|being|having|showing|getting|clicking|seeing|knowing|any|it|this|that|losing|crashing|failing|waiting|asking)$/;

/** "without cloning", "without a library", "without RxJava": a means or a side effect, not "orders without payments". */
export function rulesOut(hit: Hit, { unit }: CueScene): boolean {
  const { tokens } = unit;
  let at = hit.to - 1;
  while (
    /^(?:any|a|an|the|new|extra|additional|external|more|further|other|third|party|use|of)$/.test(
      tokens[at]?.text ?? '',
    )
  )
    at++;
  const token = tokens[at];
  if (!token) return false;
  if (
    token.tech ||
    token.kind === 'path' ||
    token.kind === 'code' ||
    MEANS.has(token.stem) ||
    MEANS.has(tokens[at + 1]?.stem ?? '')
  )
    return true;
  if (/^[a-z]{3,}ing$/.test(token.text)) return !IDLE_ING.test(token.text);
  const before = tokens[hit.from - 1];
  return (
    before !== undefined &&
    (before.text === ',' || before.text === 'but') &&
    /^(?:regression|downtime|change|side|interruption|duplicate|breaking)/.test(token.text)
  );
}
