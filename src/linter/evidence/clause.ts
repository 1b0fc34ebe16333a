import { LISTS } from '../lexicon/lists.ts';
import type { Token } from '../parse/tokens.ts';
import { normalizeWord, stemOf } from '../parse/words.ts';
import type { CueScene, Hit } from './cue.ts';

const STARTERS = new Set([
  ',',
  ':',
  ';',
  '.',
  '-',
  '(',
  '!',
  '?',
  '>',
  '*',
  '/',
  '"',
  '|',
  '+',
  '=',
  'and',
  'but',
  'then',
  'please',
  'so',
  'or',
  'also',
  'now',
  'first',
  'second',
  'instead',
  'rather',
  'just',
  'only',
  'always',
  'ok',
  'okay',
  'again',
  'next',
  'finally',
  'pls',
  'must',
  'should',
  'shall',
  "let's",
  'otherwise',
  'afterwards',
  'here',
  'therefore',
  'simply',
  'preferably',
  'maybe',
  'perhaps',
  'kindly',
  'definitely',
  'yes',
  'no',
  'remember',
  'because',
  'ideally',
  'while',
  'by',
  'e.g',
]);
const DESCRIBERS = new Set([
  'i',
  'we',
  'it',
  'its',
  'they',
  'he',
  'she',
  'users',
  'user',
  'app',
  'code',
  'system',
  'project',
  'who',
  'which',
  'that',
  'already',
  'currently',
  'am',
  'are',
  'is',
  'was',
  'were',
  'been',
  "i'm",
  "we're",
  "it's",
  "that's",
  "they're",
  'be',
  'can',
  'could',
  'tried',
  'from',
  'how',
  'why',
  'when',
]);
/** In front of "to", these ask; "how to", "in order to" do not. */
const WANTS = new Set([
  'want',
  'need',
  'needs',
  'have',
  'has',
  'like',
  'try',
  'remember',
  'careful',
  'sure',
  'ought',
  'careful',
  'important',
  'instead',
]);
const stems = (words: readonly string[]): ReadonlySet<string> =>
  new Set(words.filter((w) => !w.includes(' ')).map((w) => stemOf(normalizeWord(w))));
/** Stems of verbs that ask for something to be made. */
export const BUILD_STEMS = stems(LISTS.build ?? []);
/** Stems of verbs that ask for something to be changed or mended. */
export const CHANGE_STEMS = stems([...(LISTS.change ?? []), ...(LISTS.mend ?? [])]);

/** The token in front of `at`, quotes and stars skipped. */
export function tokenBefore(tokens: readonly Token[], at: number): Token | undefined {
  for (let i = at - 1; i >= 0; i--) if (!/^["'*[\]]$/.test(tokens[i]?.text ?? '')) return tokens[i];
  return undefined;
}

/** True when a clause begins at the hit: an imperative, or the verb after "must", "let's", "want to". */
export function startsClause(hit: Hit, { unit }: CueScene): boolean {
  const before = tokenBefore(unit.tokens, hit.from);
  if (before === undefined || STARTERS.has(before.text) || unit.askVerb === hit.from) return true;
  return before.text === 'to' && WANTS.has(unit.tokens[unit.tokens.indexOf(before) - 1]?.text ?? '');
}

/** Verbs after which even "it follows" and "they stay" are rules. */
const GOVERNORS = new Set(['ensure', 'sure', 'must', 'should', 'shall', 'want', 'mind', 'careful']);

/** True when the hit tells what somebody does or did ("we use", "currently using") rather than what to do. */
export function isDescribed(hit: Hit, { unit }: CueScene): boolean {
  if (unit.tokens.slice(0, hit.from + 1).some((t) => GOVERNORS.has(t.text))) return false;
  return DESCRIBERS.has(tokenBefore(unit.tokens, hit.from)?.text ?? '');
}

const MODALS = new Set([
  'must',
  'should',
  'shall',
  'need',
  'needs',
  'want',
  'has',
  'have',
  'make',
  'ensure',
  "let's",
  'prefer',
  'please',
  'would',
]);

/** True when the unit asks or rules: it has a verb of request, or a modal in front of the hit. */
export function isDirective(hit: Hit, { unit }: CueScene): boolean {
  if (unit.askVerb >= 0 && unit.askVerb <= hit.to) return true;
  for (let i = 0; i < hit.to; i++) {
    const token = unit.tokens[i];
    if (!token || MODALS.has(token.text)) return token !== undefined;
  }
  return false;
}

/** Notes are short, in tokens. */
const NOTE = 16;

/** True for short units without a subject, as lists and notes have them: "Java 21, no Spring." */
export function isNote({ unit }: CueScene): boolean {
  return unit.tokens.length <= NOTE;
}

const NO_OBJECT = new Set([
  ',',
  '.',
  ';',
  ':',
  '!',
  '?',
  ')',
  'and',
  'or',
  'but',
  'it',
  'them',
  'that',
  'this',
  'so',
  'etc',
  'because',
  'if',
  'when',
]);

/** True when something particular follows the hit: a name, a number or a content word, not a pronoun or the end. */
export function hasObject(hit: Hit, { unit }: CueScene): boolean {
  for (let i = hit.to; i < unit.tokens.length; i++) {
    const token = unit.tokens[i];
    if (!token || token.kind === 'placeholder') return false;
    if (/^(?:the|a|an|our|my|your|any|some|only|same|existing|new|["'(*])$/.test(token.text)) continue;
    return !NO_OBJECT.has(token.text);
  }
  return false;
}
