import { CONDITION } from '../lexicon/edge-words.ts';
import type { Token } from '../parse/tokens.ts';
import type { Hit } from './cue.ts';

/** A condition of a sentence: from its opener to the comma or the end. */
export interface Condition extends Hit {
  /** Index of "if", "when", … */
  readonly from: number;
}

const LONGEST = 16;
const ENDS = new Set([',', ';', '.', ':', '!', '?', 'then', '→', ')', 'otherwise', 'but', 'because']);

/** The conditions of a unit, in order. */
export function conditionsOf(tokens: readonly Token[]): readonly Condition[] {
  if (latest.tokens !== tokens) latest = { tokens, conditions: readConditions(tokens) };
  return latest.conditions;
}

/** Several cues ask about the same unit in a row. */
let latest: { readonly tokens: readonly Token[] | null; readonly conditions: readonly Condition[] } = {
  tokens: null,
  conditions: [],
};

function readConditions(tokens: readonly Token[]): Condition[] {
  const found: Condition[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (!opens(tokens, i)) continue;
    let to = i + 1;
    while (to < tokens.length && to - i < LONGEST && !ENDS.has(tokens[to]?.text ?? '') && !isArrow(tokens, to)) to++;
    found.push({ from: i, to });
  }
  return found;
}

const isArrow = (tokens: readonly Token[], at: number): boolean =>
  (tokens[at]?.text === '-' || tokens[at]?.text === '=') && tokens[at + 1]?.text === '>';

function opens(tokens: readonly Token[], at: number): boolean {
  const text = tokens[at]?.text ?? '';
  if (tokens[at]?.kind !== 'word' || !CONDITION.has(text)) return false;
  const next = tokens[at + 1]?.text ?? '';
  if (tellsDone(tokens, at)) return false;
  if (text === 'case') return tokens[at - 1]?.text === 'in' && next !== 'you';
  if (text === 'even') return /^(?:if|when|though|with|on|for|after|while)$/.test(next);
  if (text === 'should') return at === 0 && tokens.at(-1)?.text !== '?' && tokens.some((t) => t.text === ',');
  if (text === 'where' && /^(?:is|are|do|does|did|can|was|should|to)$/.test(next)) return false;
  if (/^(?:where|until|while)$/.test(text)) return at === 0;
  if (text === 'if' && (/^(?:even|as)$/.test(tokens[at - 1]?.text ?? '') || INDIRECT.test(tokens[at - 1]?.stem ?? '')))
    return false;
  if (text === 'once') return at === 0 || tokens[at - 1]?.text === ',';
  return true;
}

const DONE =
  /^(?:done|finished|complete|completed|success|successful|accepted|accept|ready|convinced|happy|satisfied|ship|merge)$/;
const BEHIND = 3;
/** "done when …" states a goal and "how do I … if" asks for knowledge. */
const tellsDone = (tokens: readonly Token[], at: number): boolean =>
  /^(?:given|how|why|explain)$/.test(tokens[0]?.text ?? '') ||
  tokens.slice(Math.max(0, at - BEHIND), at).some((t) => DONE.test(t.text));

/** "check if" begins a question, not a condition. */
const INDIRECT =
  /^(?:check|see|determin|know|wonder|verifi|tell|ask|decid|sure|find|out|test|regardless|control|unsur|confirm|look)$/;

/** What a condition may say about the talk instead of the program: "if you are unsure", "if possible". */
const TALK =
  /^(?:possible|necessary|needed|required|applicable|appropriate|relevant|so|you|unsure|helpful|useful|any|anything)$/;

/** True for a condition that is about the talk itself. */
export const isTalk = (tokens: readonly Token[], at: number): boolean => {
  const next = tokens[at + 1]?.text ?? '';
  return (
    TALK.test(next) ||
    (/^(?:this|that)$/.test(next) &&
      tokens.slice(at + 2, at + 5).some((t) => /^(?:too|works?|helps?)$/.test(t.text))) ||
    (next === 'there' &&
      /^(?:are|is)$/.test(tokens[at + 2]?.text ?? '') &&
      /^(?:any|a|anything|something)$/.test(tokens[at + 3]?.text ?? ''))
  );
};
