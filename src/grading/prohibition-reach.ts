import { ACTION_STEMS } from '../linter/evidence/facts.ts';
import type { Token } from '../linter/parse/tokens.ts';
import { NEGATORS } from './lexicon/prohibitions.ts';

/** A prohibition reaches this many tokens to the right. */
const FORWARD = 22;
/** What ends a sentence. */
export const FULL_STOP = new Set(['.', ';', '!', '?']);
const negators = new Set(NEGATORS);
/** Words that end what a prohibition in front reaches. */
const TURNS = new Set(['but', 'because', 'since', 'so', 'instead', 'only', 'rather', 'then', 'use', 'otherwise']);
const CONDITIONS = new Set([
  'when',
  'if',
  'whenever',
  'once',
  'while',
  'should',
  'because',
  'since',
  'as',
  'unless',
  'instead',
  'rather',
]);
/** What joins parts of a sentence. */
export const JOINS = new Set([',', 'and', '-', ':', '(']);

/** Index from which a prohibition in front of `at` may stand: lists belong to it, a new request does not. */
export function startOfReach(tokens: readonly Token[], at: number): number {
  for (let i = at - 1; i >= 0 && at - i <= FORWARD; i--) {
    const text = tokens[i]?.text ?? '';
    const next = tokens[i + 1];
    if (FULL_STOP.has(text)) return i + 1;
    if (TURNS.has(text) && !keepsOut(text, next?.text) && i < at - 1 && !negators.has(tokens[i - 1]?.text ?? ''))
      return i + 1;
    if (text === ',' && opensWithCondition(tokens, i)) return i + 1;
    if (JOINS.has(text) && next?.kind === 'word' && i + 1 < at && beginsRequest(tokens, i) && !isBan(tokens, i))
      return i + 1;
  }
  return Math.max(0, at - FORWARD);
}

/** "rather than X", "instead of X": no turn, but a prohibition of X. */
const keepsOut = (word: string, next = ''): boolean =>
  (word === 'rather' && next === 'than') || (word === 'instead' && next === 'of');

/** "When it can't be reached, …": the negation belongs to the condition. */
function opensWithCondition(tokens: readonly Token[], comma: number): boolean {
  let start = comma;
  while (start > 0 && !FULL_STOP.has(tokens[start - 1]?.text ?? '') && tokens[start - 1]?.text !== ':') start--;
  return CONDITIONS.has(tokens[start]?.text ?? '');
}

/** "Please don't: write code": the colon joins them. */
const isBan = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === ':' && negators.has(tokens[at - 1]?.text ?? '');

/** "…, add X": a verb after a comma asks for something new; "and log" within "never store and log" does not. */
function beginsRequest(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text !== 'and' && ACTION_STEMS.has(tokens[at + 1]?.stem ?? '');
}
