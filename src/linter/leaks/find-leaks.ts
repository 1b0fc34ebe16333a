import { SAMPLE_SSN } from '../lexicon/safety-personal.ts';
import { AUTH_HEADER, LIKELY_SECRET, SHAM_SECRET } from '../lexicon/safety-secrets.ts';
import type { Span } from '../types.ts';
import { apart } from './apart.ts';
import { personalDataIn } from './personal-data.ts';
import { namedSecretsIn, secretsIn } from './secrets.ts';

/** A place that looks like a secret or like data of a person. */
export interface Leak extends Span {
  /** What it looks like, without an article: “GitHub token”. */
  readonly what: string;
}

const SSN = /(?<![\w-])(?!000|666|9)\d{3}-(?!00)\d{2}-(?!0000)\d{4}(?![\w-])/g;

/**
 * Places that somebody may not want to hand on, in text order and apart from each other: what the rules
 * `secret-in-prompt` and `personal-data` report, all of it, and what is too uncertain for a finding but worth a question.
 * Looks at forms alone, so the text may be in any language. Linear in its length.
 */
export function findLeaks(text: string): Leak[] {
  return apart(
    [...secretsIn(text), ...likelySecretsIn(text)].map(asLeak).concat(personalDataIn(text), numbersIn(text)),
  ).map(({ from, to, what }) => ({ from, to, what }));
}

const asLeak = ({ from, to, name }: Span & { readonly name: string }): Leak => ({
  from,
  to,
  what: name.replace(/^an? /, ''),
});

function likelySecretsIn(text: string) {
  const headers = [...text.matchAll(AUTH_HEADER)].flatMap(({ index, 0: found, 1: value = '' }) => {
    const to = index + found.length;
    const mixed = /\d/.test(value) && /[A-Za-z]/.test(value) && !SHAM_SECRET.test(value);
    return mixed ? [{ from: to - value.length, to, name: 'credentials of a header' }] : [];
  });
  return [...namedSecretsIn(text, LIKELY_SECRET), ...headers];
}

function numbersIn(text: string): Leak[] {
  return [...text.matchAll(SSN)]
    .filter(([found]) => !SAMPLE_SSN.has(found))
    .map(({ index, 0: found }) => ({ from: index, to: index + found.length, what: 'social security number' }));
}
