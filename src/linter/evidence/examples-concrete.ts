import type { Token } from '../parse/tokens.ts';
import { matchClass } from '../phrases/classes.ts';
import type { Hit } from './cue.ts';

/** Marks that stand between an input and what it becomes; "->" is two tokens. */
const ARROWS: ReadonlySet<string> = new Set(['→', '⇒', '↔', '⟶', '↦', '⟹', '=']);
const REACH = 8;
/** Longer inline code is no sample value, and the patterns stay quick. */
const LONGEST_CODE = 200;

/** Index just past an arrow (`->`, `=>`, `→`, `==`) at `at`, or -1. A single `=` is none. */
export function arrowEnd(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  if (token?.kind !== 'punct') return -1;
  const next = tokens[at + 1];
  const touching = next !== undefined && next.from === token.to;
  if ((token.text === '-' || token.text === '=') && touching && next.text === '>') return at + 2;
  if (token.text === '=' && touching && next.text === '=') return at + 2;
  return token.text !== '=' && ARROWS.has(token.text) ? at + 1 : -1;
}

let latest: { readonly tokens: readonly Token[] | null; readonly arrows: readonly number[] } = {
  tokens: null,
  arrows: [],
};

/** Indexes at which an arrow begins. Several cues ask about the same unit in a row, so the last answer is kept. */
export function arrowsOf(tokens: readonly Token[]): readonly number[] {
  if (latest.tokens !== tokens) {
    const arrows: number[] = [];
    for (let i = 0; i < tokens.length; i++) if (tokens[i]?.kind === 'punct' && arrowEnd(tokens, i) > 0) arrows.push(i);
    latest = { tokens, arrows };
  }
  return latest.arrows;
}

/** True for a token or quotation that is a value rather than a word: `41/50`, `"2026-11-03"`, `{"id":1}`, `f(2)`, `[]`. */
export function isValueAt(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (token.kind === 'number') return true;
  if (token.kind === 'code') return hasLiteral(token.text);
  if (token.kind === 'path') return /[<>*{}]|\d/.test(token.text);
  if (token.kind === 'url') return true;
  return isQuoted(tokens, at);
}

/** True when a quotation with at least one token, or an empty one, begins at `at`. */
export function isQuoted(tokens: readonly Token[], at: number): boolean {
  if (matchClass('quote', tokens, at) > at) return true;
  const token = tokens[at];
  const next = tokens[at + 1];
  return token?.text === '"' && next?.text === '"' && next.from === token.to;
}

/** True for code with a literal in it: a call with arguments, JSON, a string, a pattern with `<…>`. */
export function hasLiteral(code: string): boolean {
  return (
    code.length <= LONGEST_CODE && /\([^)]*["'\d[{][^)]*\)?|["']|^[[{]|[\w-]=\S|<\w[\w-]*>|^-?[\d.]+|\s/.test(code)
  );
}

const STEP = /^(?:from|increas|rais|reduc|lower|upgrad|bump|migrat|version|chang|v)$/;

/** A value and what becomes of it, with an arrow between: `"12,5" -> 12.5`. Changes of a setting (`from 2 -> 5`) and flows of names are none. */
export function findMapping(tokens: readonly Token[]): Hit | undefined {
  for (const i of arrowsOf(tokens)) {
    const after = arrowEnd(tokens, i);
    if (i === 0 || (tokens[i]?.text === '=' && tokens[i + 1]?.text === '=' && tokens.some((t) => t.text === 'assert')))
      continue;
    const left = valueNear(tokens, i - 1, -1, 5);
    const right = valueNear(tokens, after, 1, 5);
    if (left < 0 || (right < 0 && tokens[after]?.kind !== 'word')) continue;
    const near = i - left <= 2 || closesQuote(tokens, left, i);
    const strong = isStrongAt(tokens, left);
    if (strong && near) return { from: left, to: Math.max(valueEnd(tokens, right), after + 1) };
    if (
      right >= 0 &&
      near &&
      !sameUnit(tokens[left], tokens[right]) &&
      !tokens.slice(Math.max(0, left - 4), left).some((t) => STEP.test(t.stem) || t.tech)
    )
      return { from: left, to: valueEnd(tokens, right) };
  }
  return undefined;
}

/** "5s -> 10s" changes a setting. */
const sameUnit = (a: Token | undefined, b: Token | undefined): boolean =>
  a !== undefined && a.unit !== '' && a.unit === b?.unit;
/** Index just past the value at `at`. */
const valueEnd = (tokens: readonly Token[], at: number): number => Math.max(matchClass('quote', tokens, at), at + 1);
const closesQuote = (tokens: readonly Token[], from: number, at: number): boolean =>
  tokens[from]?.text === tokens[at - 1]?.text;

/** A value that can hardly be anything but a sample: quoted, JSON, a call with arguments, a date, an amount. */
export function isStrongAt(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (token.kind === 'code') return hasLiteral(token.text);
  if (token.kind === 'number')
    return /\d[,:/-]\d|\d\.\d{2}\b/.test(token.text) && !/^v?\d+(?:\.\d+){1,2}$/.test(token.text);
  if (token.kind === 'path') return /[<>*{}]/.test(token.text);
  return isQuoted(tokens, at) && !/^[,.]$/.test(tokens[at + 1]?.text ?? '');
}

/** Index of the mark that opens the quotation which ends at `at`, or `at`. */
function openingQuote(tokens: readonly Token[], at: number): number {
  for (let i = at - 1; i >= 0 && at - i < 40; i--) if (tokens[i]?.text === tokens[at]?.text) return i;
  return at;
}

/** Index of the first value from `at` in a direction, up to eight tokens, without crossing the end of a clause; else -1. */
export function valueNear(tokens: readonly Token[], at: number, step: 1 | -1, reach = REACH): number {
  for (let i = at, n = 0; n < reach && i >= 0 && i < tokens.length; i += step, n++) {
    const text = tokens[i]?.text ?? '';
    if (/^[;.!?]$/.test(text) || (i !== at && arrowEnd(tokens, i) >= 0)) return -1;
    if (step < 0 && (text === '"' || text === "'") && n === 0) return openingQuote(tokens, i);
    if (isValueAt(tokens, i)) return i;
  }
  return -1;
}
