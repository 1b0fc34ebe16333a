import { ACTION_STEMS, type UnitFacts } from '../linter/evidence/facts.ts';
import type { Token } from '../linter/parse/tokens.ts';

const ASKS = new Set(
  `please must should shall need needs want wants ensure keep make let let's never don't do ask expect i'd expected wanted required would
  can could follow use reuse match mirror copy imitate give return include add write stay stays may mustn't shouldn't allowed forbidden done finished acceptance success
  worried worry concerned concern afraid fear focus attention interested ought i'd rather ideally hope hoping love glad appreciate grateful convinced supposed expects wish goal part deliverable acceptable unacceptable choose pick decide assume leave leaves skip stop wait hold avoid stick drop put tell list print mandatory essential crucial vital important necessary taboo prohibited banned enough insufficient preferred prefer wanted limits
  delivery included target happy satisfied i'll`.split(/\s+/),
);
/** Labels and lead-ins under which nothing is a report. */
const LABELS = new Set(
  'test tests proof proofs check checks verification evidence accept rule rules constraints behavior spec frozen invariants'.split(
    ' ',
  ),
);
const STATES = new Set(
  `is are was were has have had isn't aren't wasn't does did lives live exists exist already currently today now logs runs uses
  it's there's that's we're they're takes reads happens fails failed knows shows contains handles handled covers`.split(
    /\s+/,
  ),
);

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

/** Words behind which "I have decided" is a condition, no report. */
const CONDITIONS = new Set(['until', 'till', 'unless', 'once', 'before', 'after', 'if']);
const CONDITION_REACH = 4;
/** "No test is left out" demands it. */
const FORBIDS = /^(?:no|nothing|never|not)$/;
const TODAY = new Set(['today', 'currently', 'now', 'already', 'present', 'moment', 'still', 'so']);
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
  if (FORBIDS.test(wordAt(tokens, 0)) && wordAt(tokens, 1) !== 'one') return false;
  // "Same format as the order module uses" is short for "use the same format".
  if (LIKENESS.has(tokens.find((t) => t.kind === 'word')?.text ?? '')) return false;
  if (over.some((t) => LABELS.has(t.text)) || [...over, ...tokens].some((t) => ASKS.has(t.text))) return false;
  const tellsToday = tokens.some((t) => TODAY.has(t.text));
  return tokens.some((t, at) => STATES.has(t.text) && !isCondition(tokens, at) && (tellsToday || !isRule(tokens, at)));
}

const wordAt = (tokens: readonly Token[], nth: number): string =>
  tokens.filter((t) => t.kind === 'word')[nth]?.text ?? '';

/** "Errors are written to stderr": the passive of a specification. */
const isRule = (tokens: readonly Token[], at: number): boolean =>
  /^(?:is|are)$/.test(tokens[at]?.text ?? '') && tokens.slice(at + 1, at + 3).some((t) => PARTICIPLE.test(t.text));

const isCondition = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(Math.max(0, at - CONDITION_REACH), at).some((t) => CONDITIONS.has(t.text));
