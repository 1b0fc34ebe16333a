import { isFunctionWord } from '../linter/lexicon/generic-words.ts';
import type { Token } from '../linter/parse/tokens.ts';
import { NEGATORS } from './lexicon/prohibitions.ts';

/** So many terms in a row, with nothing said about them, are keywords. */
const MANY = 7;
/** So few are when the answer has not a single sentence. */
const FEW = 4;
/** A longer answer that consists of notes alone is an honest one. */
const SHORT_ANSWER = 45;
/** So are more notes than these. */
const LISTS = 2;
const LONGEST_TERM = 4;
const BARE_SHARE = 0.75;
/** "success: INFO | refused: WARNING" says something of each. */
const PAIRS = 2;
/** Words of lists that say what becomes of their terms: left out, kept for later. */
const TELLING = new Set(['later', 'out', 'skip', 'leave', 'future', 'exclude', 'excluded', 'avoid', 'drop']);
const negators = new Set(NEGATORS);
/** Words that make a sentence of terms. */
const SENTENCE = new Set('to that which when so should please of by it is are we i'.split(' '));

/** True for a short answer that makes no sentence anywhere. */
export function isSpeechless(statements: readonly (readonly Token[])[]): boolean {
  const words = statements.flatMap((tokens) => tokens.filter((t) => t.kind !== 'punct'));
  return statements.length <= LISTS && words.length <= SHORT_ANSWER && !words.some((t) => SENTENCE.has(t.text));
}

/**
 * True for terms strung together with commas, such as "streaming, retries, dead letter queue, best practices": names in it count, statements it makes none.
 * In a `speechless` answer fewer are enough, and one of them may say "no".
 */
export function isKeywords(over: readonly Token[], tokens: readonly Token[], speechless: boolean): boolean {
  if (tokens.some(isArrow) || tokens.filter((t) => t.text === ':').length >= PAIRS) return false;
  const terms = split(tokens);
  if (isTelling(over, terms, speechless)) return false;
  const bare = terms.filter((term) => isBare(term, speechless));
  if (bare.filter((term) => term.some((t) => t.tech)).length > bare.length / 2) return false;
  return bare.length >= (speechless ? FEW : MANY) && bare.length >= BARE_SHARE * terms.length;
}

/** A "no" at the beginning reaches the whole list, one at the end its own term. */
function isTelling(over: readonly Token[], terms: readonly (readonly Token[])[], speechless: boolean): boolean {
  const [first = []] = terms;
  if ([...over, ...first, ...(terms.at(-1) ?? [])].some((t) => TELLING.has(t.text))) return true;
  return [...over, ...(speechless ? [] : first)].some((t) => negators.has(t.text)) || isDismissal(terms.at(-1));
}

/** "…, payments, invoices, not now". */
const isDismissal = (term: readonly Token[] | undefined): boolean => term?.[0]?.text === 'not';

/** "success → info" says something of both. */
const isArrow = ({ text }: Token, at: number, tokens: readonly Token[]): boolean =>
  text === '→' || (text === '>' && /^[-=]$/.test(tokens[at - 1]?.text ?? ''));

function split(tokens: readonly Token[]): Token[][] {
  const terms: Token[][] = [[]];
  for (const token of tokens) {
    if (/^[,:.;!]$/.test(token.text)) terms.push([]);
    else terms.at(-1)?.push(token);
  }
  return terms.filter((term) => term.some((t) => t.kind !== 'punct'));
}

function isBare(term: readonly Token[], namesToo: boolean): boolean {
  if (term.some((t) => t.text === '=')) return false;
  const words = term.filter((t) => t.kind === 'word');
  if (words.length === 0) return namesToo;
  return words.length <= LONGEST_TERM && !words.some((t) => isFunctionWord(t) && !/^(?:and|no)$/.test(t.text));
}
