import { isFunctionWord } from '../linter/lexicon/generic-words.ts';
import type { Token } from '../linter/parse/tokens.ts';
import { NEGATORS } from './lexicon/prohibitions.ts';

/** So many terms in a row, with nothing said about them, are keywords. */
const MANY = 7;
const LONGEST_TERM = 4;
const BARE_SHARE = 0.75;
/** Lists that say what becomes of their terms: left out, kept for later. */
const TELLING = new Set([
  ...NEGATORS,
  'later',
  'out',
  'skip',
  'leave',
  'future',
  'exclude',
  'excluded',
  'avoid',
  'drop',
]);

/** True for terms strung together with commas, such as "streaming, retries, dead letter queue, best practices": names in it count, statements it makes none. */
export function isKeywords(over: readonly Token[], tokens: readonly Token[]): boolean {
  const terms = split(tokens);
  if (tokens.some(isArrow)) return false;
  const around = [...over, ...(terms[0] ?? []), ...(terms.at(-1) ?? [])];
  if (around.some((t) => TELLING.has(t.text))) return false;
  const bare = terms.filter(isBare);
  if (bare.filter((term) => term.some((t) => t.tech)).length > bare.length / 2) return false;
  return bare.length >= MANY && bare.length >= BARE_SHARE * terms.length;
}

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

function isBare(term: readonly Token[]): boolean {
  const words = term.filter((t) => t.kind === 'word');
  return words.length > 0 && words.length <= LONGEST_TERM && !words.some((t) => isFunctionWord(t) && t.text !== 'and');
}
