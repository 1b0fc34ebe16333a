import { stemSet } from '../lexicon/word-set.ts';
import type { Unit } from '../parse/units.ts';
import { compilePhrase } from '../phrases/compile.ts';
import { findPhrases, indexPhrases } from '../phrases/match.ts';

/** Ways to say that a part is absent or does not matter. */
const DENIALS = [
  '^(none|nothing|n/a|na|nil|tbd|unknown|-)$',
  '^(none|nothing) (needed|required|special|specific|particular|yet|at all)',
  "(is|are)? (not|n't) (needed!|necessary|required!|relevant|applicable|important)",
  "(is|are)? (not|n't) (defined|decided) yet",
  "(don't|doesn't) (matter|care)",
  'no (preference|constraint|requirement!|requirements!|restriction|limit|example|idea|context|criteria|opinion)',
  '^no! (particular|special|specific|certain|further|other|fixed)? (output|response|answer|edge|corner|special|security|privacy|acceptance|success|performance|test)? (format|case|requirement!|requirements!|criterion|criteria|rule|limitation|concern|consideration|security|constraint|restriction|example|preference)',
  'any (language|framework|library|format|version|stack|tool|level|way|style|approach) (is|are|will|works|goes|you|at|that)? (fine|ok|okay|good|like|all|works|do)?',
  '(whatever|however|whichever) (you|works|way|suits)',
  '(whatever|whichever) is (best|easy|easier|easiest|simple|simplest|fine|good|common|usual|standard)',
  '(use|take|choose|pick) whatever',
  'up to you',
  'as you (like|want|wish|prefer|decide)',
  "(don't|not) (worry|care|bother) (about)?",
  '^(ignore|skip|forget) (them|it|this|these|all)',
  "(have|has|there is|there are) (no|not any|n't any) (example|constraint|requirement|criteria|preference|limit)",
  "(haven't|have not|not) * (defined|decided|thought) (any|yet|about)?",
] as const;

/** The longest unit that can be a mere denial; longer ones say more than that. */
const LONGEST = 16;
const ALONE = 2;
/** "Success criteria: none". Words. */
const NAMED = 4;
const ENDS_IN_NONE = /^(?:none|nothing|n\/a|nil|whatever|tbd)$/;
/** A wording that ends in `$` is a denial only when hardly anything else is said. */
const index = indexPhrases(
  DENIALS.map((source) => ({ phrase: compilePhrase(source.replace('$', '')), value: source.endsWith('$') })),
);

/** True for a short unit that says its part is not needed, not known or does not matter. */
export function isDenial(unit: Unit): boolean {
  const words = unit.tokens.filter((t) => t.kind !== 'punct');
  if (words.length === 0 || words.length > LONGEST) return false;
  if (words.some((t) => t.kind === 'path' || t.kind === 'code' || (t.kind === 'number' && t.unit !== ''))) return false;
  if (words.some((t) => WORK.has(t.stem)) || (words[0]?.text === 'nothing' && BEYOND.has(words[1]?.text ?? '')))
    return false;
  if (words.length === 1)
    return /^(?:none|nothing|n\/a|na|nil|tbd|unknown|no|yes|any|anything|whatever|all)$/.test(words[0]?.text ?? '');
  if (words.length <= NAMED && ENDS_IN_NONE.test(words.at(-1)?.text ?? '')) return true;
  return findPhrases(index, unit.tokens).some(
    ({ value: alone, from, to }) => (!alone || words.length <= ALONE) && !isAside(unit.tokens, from, to),
  );
}

/** What is said not to be needed of these bounds the work: "no code needed for now". */
const WORK = stemSet('code implementation implement prototype deployment migration');
/** "Nothing else" is a bound. */
const BEYOND = new Set(['else', 'more', 'other', 'beyond', 'besides']);
/** Words that make what follows a reason or a purpose: "so that the hour doesn't matter". */
const LEADS_IN = new Set(['so', 'because', 'since', 'if', 'when', 'whether', 'until', 'unless', 'where', 'which']);
/** Words behind which the unit says what does count: "not needed now, only a plan". */
const GOES_ON = new Set(['only', 'but', 'except', 'until', 'instead', 'must']);

/** True when the denial is not what the unit is about. */
const isAside = (tokens: Unit['tokens'], from: number, to: number): boolean =>
  tokens.slice(0, from).some((t) => LEADS_IN.has(t.text)) || tokens.slice(to).some((t) => GOES_ON.has(t.text));
