import { ACTION_STEMS, type UnitFacts } from '../linter/evidence/facts.ts';
import type { Token } from '../linter/parse/tokens.ts';
import { ASKS, CONDITIONS, PRESENT, STATES, WANTED_BELOW } from './lexicon/demands.ts';

/** What stands in front of an imperative in the middle of a sentence. */
const OPENS_CLAUSE = new Set([',', ':', 'please', 'so', 'then']);
const LIKENESS = new Set(['same', 'like', 'as', 'similar', 'identical', 'just', 'exactly']);
const HAVE = new Set(['have', 'has', 'is', 'are']);
/** Below headings of these kinds everything is part of the request. */
const DEMANDS: ReadonlySet<string> = new Set([
  'constraints',
  'output_format',
  'success_criteria',
  'security',
  'task',
  'edge_cases',
]);

const CONDITION_REACH = 4;
/** "No test is left out" demands it. */
const BOUNDS = /^(?:no|nothing|never|not|only)$/;
const PARTICIPLE =
  /^(?:\w{2,}ed|written|kept|left|sent|shown|thrown|done|made|put|set|read|run|given|taken|hidden|built|told|cut)$/;

/**
 * True for a statement that says how things are and asks for nothing, neither itself nor in what stands `over` it.
 * A fragment without a verb is taken as part of the request.
 */
export function isReport({ tokens, askVerb, unit, section }: UnitFacts, over: readonly Token[] = []): boolean {
  if (section !== null && DEMANDS.has(section)) return false;
  if (askVerb >= 0 || unit.question || unit.kind === 'row') return false;
  if (tokens.some((t, i) => i > 0 && ACTION_STEMS.has(t.stem) && OPENS_CLAUSE.has(tokens[i - 1]?.text ?? '')))
    return false;
  if (tokens.some((t, i) => HAVE.has(t.text) && tokens[i + 1]?.text === 'to')) return false;
  if (BOUNDS.test(wordAt(tokens, 0)) && wordAt(tokens, 1) !== 'one') return false;
  // "Same format as the order module uses" is short for "use the same format".
  if (LIKENESS.has(tokens.find((t) => t.kind === 'word')?.text ?? '')) return false;
  if (over.some((t) => WANTED_BELOW.has(t.text)) || [...over, ...tokens].some((t) => ASKS.has(t.text))) return false;
  const tellsToday = tokens.some((t) => PRESENT.has(t.text));
  return tokens.some((t, at) => STATES.has(t.text) && !isCondition(tokens, at) && (tellsToday || !isRule(tokens, at)));
}

const wordAt = (tokens: readonly Token[], nth: number): string =>
  tokens.filter((t) => t.kind === 'word')[nth]?.text ?? '';

/** "Errors are written to stderr": the passive of a specification. */
const isRule = (tokens: readonly Token[], at: number): boolean =>
  /^(?:is|are)$/.test(tokens[at]?.text ?? '') && tokens.slice(at + 1, at + 3).some((t) => PARTICIPLE.test(t.text));

/** "… until I have decided". */
const isCondition = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(Math.max(0, at - CONDITION_REACH), at).some((t) => CONDITIONS.has(t.text));
