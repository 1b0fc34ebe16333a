import { CONNECTION, NAMED_SECRET, SECRET_FORMS, SECRET_SIGNS, SHAM_SECRET } from '../lexicon/safety-secrets.ts';
import type { Span } from '../types.ts';

const FEWEST_BITS = 2.8;

/** A place where a key, token or password stands. */
export interface Secret extends Span {
  /** With its article: “a GitHub token”. */
  readonly name: string;
  /** What can stand there instead. */
  readonly standIn: string;
}

/** Keys, tokens, passwords and connection strings with credentials; in no order, and they may overlap. */
export function secretsIn(text: string): Secret[] {
  const secrets: Secret[] = [];
  if (SECRET_SIGNS.test(text))
    for (const { pattern, name, standIn } of SECRET_FORMS)
      for (const { index, 0: found } of text.matchAll(pattern))
        if (!/example/i.test(found)) secrets.push({ from: index, to: index + found.length, name, standIn });
  if (text.includes('://'))
    for (const { index, 0: found, 1: password = '' } of text.matchAll(CONNECTION))
      if (!isSham(password) && !/[<>{}$]|^[A-Z_]+$/.test(password))
        secrets.push({
          from: index,
          to: index + found.length,
          name: 'a connection string with a password',
          standIn: 'CONNECTION_URL',
        });
  return secrets.concat(namedSecretsIn(text, NAMED_SECRET));
}

/** Values behind a name that announces a secret; group 1 of `names` is the value, and ends the match. */
export function namedSecretsIn(text: string, names: RegExp): Secret[] {
  return [...text.matchAll(names)].flatMap(({ index, 0: found, 1: value = '' }) => {
    const secret = value.replace(/[.:!?]+$/, '');
    const from = index + found.length - value.length;
    const named = { from, to: from + secret.length, name: 'a password or key', standIn: 'SECRET_VALUE' };
    return looksRandom(secret) ? [named] : [];
  });
}

function isSham(value: string): boolean {
  return SHAM_SECRET.test(value);
}

/** Whether letters and digits are mixed without any order, as people do not write words, calls or paths. */
export function looksRandom(value: string): boolean {
  if (value.length < 8 || isSham(value) || /^[\w-]{1,40}\.[\w.-]+$|[/\\]/.test(value)) return false;
  return (
    /\d/.test(value) &&
    /[A-Za-z]/.test(value) &&
    bitsPerCharacter(value) >= FEWEST_BITS &&
    /[A-Z].*[a-z]|[a-z].*[A-Z]|[a-z\d][^\w\s-]|\d[a-z]{1,4}\d/.test(value)
  );
}

function bitsPerCharacter(value: string): number {
  const counts = new Map<string, number>();
  for (const c of value) counts.set(c, (counts.get(c) ?? 0) + 1);
  let bits = 0;
  for (const n of counts.values()) bits -= (n / value.length) * Math.log2(n / value.length);
  return bits;
}
