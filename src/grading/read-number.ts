import type { Token } from '../linter/parse/tokens.ts';
import { readNumberInWords, SCALES } from './number-words.ts';

/** A number in a statement. */
export interface ReadNumber {
  /** Every way to read it: 1.000 is one and a thousand. */
  readonly values: readonly number[];
  /** Letters and slashes glued to it, lower case: `ms`, `/min`. */
  readonly suffix: string;
  /** Index just past its last token. */
  readonly end: number;
}

const SHAPE = /^[~<>≤≥=$€£+#-]{0,3}(\d{1,3}(?:[,_.']\d{3})+|\d+(?:[.,]\d+)?)([a-zµ%/\s]{0,12})$/i;

/** Reads the number that begins at a token: digits, grouped digits, `1k`, "one thousand"; undefined when there is none. */
export function readNumber(tokens: readonly Token[], at: number): ReadNumber | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  const next = tokens[at + 1];
  const scale = SCALES.get(next?.text ?? '');
  if (token.kind === 'word') {
    const read = readNumberInWords(tokens, at);
    return read && { values: [read.value], suffix: '', end: read.end };
  }
  const shape = token.kind === 'number' || token.kind === 'code' ? SHAPE.exec(token.text) : null;
  if (!shape) return undefined;
  const values = valuesOf(shape[1] ?? '');
  const suffix = (shape[2] ?? '').toLowerCase().trim();
  if (
    next &&
    suffix === '' &&
    /^\d{3}$/.test(next.text) &&
    /^\d{1,3}$/.test(shape[1] ?? '') &&
    next.from === token.to + 1
  ) {
    return { values: [...values, Number(`${shape[1]}${next.text}`)], suffix, end: at + 2 };
  }
  if (suffix === '' && scale !== undefined) return { values: values.map((v) => v * scale), suffix, end: at + 2 };
  const letter = /^k(?![a-z])/.test(suffix) ? 1000 : 1;
  return { values: values.map((v) => v * letter), suffix: suffix.replace(/^k(?![a-z])/, ''), end: at + 1 };
}

function valuesOf(digits: string): number[] {
  const plain = Number(digits.replace(/[,_']/g, (c) => (c === ',' && !/,\d{3}(?:\D|$)/.test(digits) ? '.' : '')));
  const grouped = /^\d{1,3}(?:\.\d{3})+$/.test(digits) ? [Number(digits.replaceAll('.', ''))] : [];
  return [plain, ...grouped];
}
