import type { Token } from '../linter/parse/tokens.ts';

const FULL_STOP = /^[.;!?]$/;
const SUPPOSES = new Set(['would', "wouldn't"]);
/** "It would be nice" wishes for what was said. */
const WELCOME = /^(?:great|nice|good|lovely|helpful|perfect|fine|best|welcome|appreciated|love|like)$/;
const PAST = new Set(['year', 'time', 'month', 'week']);

/** True when the sentence tells what would come of the thing at the place, or what came of it: "rerunning it would hide the fault", "we tried to …". */
export function isSupposition(tokens: readonly Token[], { from, to }: { from: number; to: number }): boolean {
  let start = from;
  while (start > 0 && !FULL_STOP.test(tokens[start - 1]?.text ?? '')) start--;
  for (let i = start; i < from; i++) {
    if (tokens[i]?.text === 'tried') return true;
    if (tokens[i]?.text === 'last' && PAST.has(tokens[i + 1]?.text ?? '')) return true;
  }
  for (let i = to; i < tokens.length && !FULL_STOP.test(tokens[i]?.text ?? ''); i++)
    if (SUPPOSES.has(tokens[i]?.text ?? '')) return !tokens.slice(i + 1, i + 4).some((t) => WELCOME.test(t.text));
  return false;
}
