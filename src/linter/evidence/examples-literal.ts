import type { CueScene, Hit } from './cue.ts';
import { arrowEnd, isStrongAt, valueNear } from './examples-concrete.ts';

const RESULT = new Set(
  'return give yield print becom turn result produc output render answer equal evalu pars mean repres correspond come get convert map should must is be'.split(
    ' ',
  ),
);

/** True when a value that can only be a sample stands near. */
export const strongWithin = (tokens: CueScene['unit']['tokens'], reach: number): boolean =>
  tokens.slice(0, reach).some((_, i) => isStrongAt(tokens, i));

/** True when a value that can only be a sample stands near. */
export const strongAfter = (tokens: CueScene['unit']['tokens'], from: number): boolean =>
  [0, 1, 2].some((n) => isStrongAt(tokens, from + n));

/** A value within the next tokens: quotations, code with literals, numbers of some length. */
export function sampleAfter(tokens: CueScene['unit']['tokens'], from: number, reach: number): boolean {
  for (let i = from; i < tokens.length && i < from + reach; i++) {
    const token = tokens[i];
    if (token && /^[;.!?]$/.test(token.text) && (i > from || token.text !== '.')) return false;
    if (isStrongAt(tokens, i)) return true;
    if (token?.kind === 'number' && token.unit !== '%') return true;
  }
  return false;
}

/** `round(2.675)` … returns … `2.65`. */
export function findCallResult({ unit }: CueScene): Hit | undefined {
  const { tokens } = unit;
  for (const [i, token] of tokens.entries()) {
    if (token.kind !== 'code' || token.text.length > LONGEST_CODE || !/\([^()]*[\d"'[{]/.test(token.text)) continue;
    for (let j = i + 1; j < tokens.length && j < i + 9; j++) {
      if (RESULT.has(tokens[j]?.stem ?? '') || arrowEnd(tokens, j) >= 0) {
        const value = valueNear(tokens, j + 1, 1);
        if (value >= 0) return { from: i, to: value + 1 };
      }
    }
  }
  return undefined;
}

/** "abc" should become "xyz": two values tied by a verb of outcome. */
export function findQuotedResult({ unit }: CueScene): Hit | undefined {
  const { tokens } = unit;
  for (let i = 1; i < tokens.length; i++) {
    if (!RESULT.has(tokens[i]?.stem ?? '') || /^(?:is|be|should|must)$/.test(tokens[i]?.text ?? '')) continue;
    const left = valueNear(tokens, i - 1, -1, 7);
    const right = valueNear(tokens, i + 1, 1, 5);
    if (left >= 0 && right >= 0 && strongValue(tokens, left) && strongValue(tokens, right))
      return { from: left, to: right + 1 };
  }
  return undefined;
}

const strongValue = (tokens: CueScene['unit']['tokens'], at: number): boolean =>
  isStrongAt(tokens, at) || (tokens[at]?.kind === 'number' && /\d[.,:/-]\d/.test(tokens[at]?.text ?? ''));

/** A date as data has it: `2026-04-03`, `03/04/2026`. */
export const DATE = /^["']?(?:\d{4}-\d\d-\d\d|\d\d?[./]\d\d?[./]\d{4})\b/;

/** A piece of data rather than a name: letters or separators with several digits, `AB-2024-00917`. */
export function isDatum(code: string): boolean {
  if (
    code.length < 8 ||
    code.length > 120 ||
    /^[\w$.]+\(|^--?\w|^[@$]|^v?\d+(?:\.\d+)+$|\.(?:[a-z]{1,5})$|=>|error|\\|^(?:GET|POST|PUT|DELETE|PATCH|SELECT)\b|^\w+$/.test(
      code,
    )
  )
    return false;
  return (code.match(/\d/g)?.length ?? 0) >= 4 && /[-|;,:/ ]/.test(code) && !/^[a-z]+ [a-z-]/.test(code);
}

/** Longer inline code is no sample, and the patterns below stay quick. */
const LONGEST_CODE = 200;

/** JSON, XML, a command with arguments or a pattern with holes, as inline code. */
export function isPayload(code: string): boolean {
  if (code.length > LONGEST_CODE) return false;
  return (
    /^[[{].*[:"',].*[\]}]$|^<\w.*>.*<\/|<[a-z_-]+>.*[\w./]|[\w./].*<[a-z_-]+>|;.*;|^\w+:\/\/\S+:\S+/.test(code) &&
    code.length > 6
  );
}
