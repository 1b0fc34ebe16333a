import type { Token } from '../linter/parse/tokens.ts';

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
const SCALES: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1000,
  million: 1_000_000,
  mio: 1_000_000,
  k: 1000,
  m: 1_000_000,
};
const WORDS: Readonly<Record<string, number>> = {
  a: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
};

/** Reads the number that begins at a token: digits, grouped digits, `1k`, "one thousand"; undefined when there is none. */
export function readNumber(tokens: readonly Token[], at: number): ReadNumber | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  const next = tokens[at + 1];
  const scale = SCALES[next?.text ?? ''];
  if (token.kind === 'word') {
    const value = WORDS[token.text];
    if (value !== undefined && scale !== undefined && Object.hasOwn(SCALES, next?.text ?? ''))
      return { values: [value * scale], suffix: '', end: at + 2 };
    return value === undefined || token.text === 'a' ? undefined : { values: [value], suffix: '', end: at + 1 };
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
  if (suffix === '' && scale !== undefined && Object.hasOwn(SCALES, next?.text ?? ''))
    return { values: values.map((v) => v * scale), suffix, end: at + 2 };
  const letter = /^k(?![a-z])/.test(suffix) ? 1000 : 1;
  return { values: values.map((v) => v * letter), suffix: suffix.replace(/^k(?![a-z])/, ''), end: at + 1 };
}

function valuesOf(digits: string): number[] {
  const plain = Number(digits.replace(/[,_']/g, (c) => (c === ',' && !/,\d{3}(?:\D|$)/.test(digits) ? '.' : '')));
  const grouped = /^\d{1,3}(?:\.\d{3})+$/.test(digits) ? [Number(digits.replaceAll('.', ''))] : [];
  return [plain, ...grouped];
}
