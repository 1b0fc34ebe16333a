import type { Token } from '../linter/parse/tokens.ts';
import { compilePhrase } from '../linter/phrases/compile.ts';
import { findPhrases, indexPhrases, type PhraseIndex } from '../linter/phrases/match.ts';
import { FORBIDDING_TITLES, HARMLESS, KEEPERS_OUT, KEPT_OUT, NEGATORS } from './lexicon/prohibitions.ts';
import { FULL_STOP, JOINS, startOfReach } from './prohibition-reach.ts';
import type { Statement } from './statements.ts';

/** Token indexes, half-open. */
interface Place {
  readonly from: number;
  readonly to: number;
}

const index = (phrases: readonly string[]): PhraseIndex<true> =>
  indexPhrases(phrases.map((source) => ({ phrase: compilePhrase(source), value: true as const })));
const titles = index(FORBIDDING_TITLES);
const keepersOut = index(KEEPERS_OUT);
const keptOut = index(KEPT_OUT);
const negators = new Set(NEGATORS);
const harmless = new Set(HARMLESS);

/** A prohibition behind the thing stands at most so many tokens away. */
const BACKWARD = 30;
/** Words that begin a clause of its own behind the thing. */
const SUBORDINATE = new Set([
  'when',
  'if',
  'while',
  'where',
  'which',
  'because',
  'since',
  'so',
  'until',
  'unless',
  'then',
  'but',
  'who',
  'whose',
  'as',
  'that',
]);
/** Behind one of these a bare "not" speaks of something else: "all issues and it can't be …". */
const NEW_SUBJECT = new Set(['it', 'you', 'we', 'i', 'he', 'she', 'everything', 'nobody']);
/** True when what stands at the place is forbidden: by a word in front of it, behind it, or over the statement. */
export function isForbidden(statement: Statement, place: Place): boolean {
  const { tokens, own } = statement;
  if (place.from >= own && forbiddenByTitle(tokens, own)) return true;
  return forbiddenBefore(tokens, place.from) || forbiddenAfter(tokens, place.to);
}

function forbiddenByTitle(tokens: readonly Token[], own: number): boolean {
  if (own === 0) return false;
  for (const match of findPhrases(titles, tokens))
    if (match.to <= own && !harmless.has(tokens[match.to]?.text ?? '')) return true;
  return false;
}

function forbiddenBefore(tokens: readonly Token[], at: number): boolean {
  const start = startOfReach(tokens, at);
  const ends = new Map<number, number>();
  const part = tokens.slice(start, at);
  for (const match of findPhrases(keepersOut, part)) ends.set(start + match.from, start + match.to);
  for (let i = start; i < at; i++) {
    const keeper = ends.has(i);
    const text = tokens[i]?.text ?? '';
    if (!keeper && !negators.has(text)) continue;
    if (keeper) {
      if (!isNegator(tokens, i - 1) && !isNegator(tokens, i - 2)) return true;
    } else if (isNegator(tokens, i) && !isUndone(tokens, i, at, ends)) return true;
  }
  return /^(?:no|not|never|without|n't)$/.test(tokens[at]?.text ?? '') || ends.has(at);
}

/** "Don't skip X" wants X; "don't skip it or run it twice" still forbids what follows the "or". */
function isUndone(
  tokens: readonly Token[],
  negator: number,
  at: number,
  keepers: ReadonlyMap<number, number>,
): boolean {
  const end = keepers.get(negator + 1) ?? keepers.get(negator + 2);
  return end !== undefined && !tokens.slice(end, at).some(({ text }) => text === 'or' || text === 'nor');
}

function isNegator(tokens: readonly Token[], at: number): boolean {
  return (
    negators.has(tokens[at]?.text ?? '') &&
    !isNonZero(tokens, at) &&
    !harmless.has(tokens[at + 1]?.text ?? '') &&
    !(tokens[at + 1]?.text === 'to' && harmless.has(tokens[at + 2]?.text ?? ''))
  );
}

/** "A non-zero exit code" forbids nothing. */
const isNonZero = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === 'zero' && (tokens[at - 1]?.text === 'non' || tokens[at - 2]?.text === 'non');

/** True when a negation stands between the two indexes. */
export function hasNegation(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isNegator(tokens, at)) return true;
  return false;
}

/** "payments and all that come later": here "that" begins no clause. */
const isAllThat = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === 'that' && /^(?:all|of|like)$/.test(tokens[at - 1]?.text ?? '');

function forbiddenAfter(tokens: readonly Token[], from: number): boolean {
  let end = from;
  while (
    end < tokens.length &&
    end - from < BACKWARD &&
    !FULL_STOP.has(tokens[end]?.text ?? '') &&
    (!SUBORDINATE.has(tokens[end]?.text ?? '') || isAllThat(tokens, end))
  )
    end++;
  for (const match of findPhrases(keptOut, tokens.slice(from, end))) {
    const next = tokens[from + match.to]?.text ?? '';
    const said = tokens[from + match.from]?.text ?? '';
    // In "passwords, no tokens" the "no" belongs to what follows it.
    if (said === 'not' && next === 'only') continue;
    if (said === "don't" && match.from > 0 && JOINS.has(tokens[from + match.from - 1]?.text ?? '')) continue;
    if (
      match.to - match.from === 1 &&
      negators.has(said) &&
      tokens.slice(from, from + match.from).some((t) => NEW_SUBJECT.has(t.text))
    )
      continue;
    if (!harmless.has(next)) return true;
  }
  return false;
}
