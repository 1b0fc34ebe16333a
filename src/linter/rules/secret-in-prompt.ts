import { CONNECTION, NAMED_SECRET, SECRET_FORMS, SECRET_SIGNS, SHAM_SECRET } from '../lexicon/safety-secrets.ts';
import type { Span } from '../types.ts';
import { defineRule, type RawFinding } from './define-rule.ts';

const FEWEST_BITS = 2.8;
const MOST = 20;

/** Reports keys, tokens and passwords. */
export default defineRule({
  id: 'secret-in-prompt',
  severity: 'error',
  topic: 'safety',
  summary: 'Reports keys, tokens, passwords and connection strings with credentials.',
  why: 'A prompt leaves the machine: it is sent to a provider, kept in a history, and often pasted into a ticket. A secret in it has to be treated as leaked. The assistant needs the name of the variable, never its value.',
  remedy: 'Replace the secret by a name such as `DATABASE_URL`, and revoke it if the prompt was sent before.',
  cases: [
    'The upload fails with 403. We use the key ⟦AKIAQ3EGRB7HZ4TKW2MX⟧ in `eu-west-1`.',
    'Connect to ⟦postgres://report:vX7-kq20Tz@db.harbour.io:5432/ledger⟧ and add an index on `invoices.due_at`.',
    'In `.env` we have `PAYMENT_API_KEY=⟦q8Zt4LmW0xRb7NcYd2Ve⟧`; rotate it in `deploy.yml`.',
    'Read the key from `AWS_ACCESS_KEY_ID`, as in `AKIAIOSFODNN7EXAMPLE`.',
    'Use postgres://postgres:postgres@localhost:5432/app for the tests.',
    'Password: at least twelve characters, one digit. Reject anything shorter with status 422.',
    'In `config.ts`, set `apiKey: process.env.MAPS_API_KEY2` instead of the literal.',
  ],
  example: {
    weak: 'Fix the nightly job. It logs in to postgres://batch:m4Kd-93hWq@db.harbour.io/ledger and times out after 30 s.',
    strong: 'Fix the nightly job. It logs in with `DATABASE_URL` (user `batch`) and times out after 30 s.',
  },
  misses: ['Passwords in plain words, and keys of issuers without a recognisable form.'],
  falsePositives: [
    'A long random identifier behind a name such as `secret_key` that is no secret, for example a test fixture.',
  ],
  *check({ doc }) {
    let count = 0;
    let past = 0;
    for (const found of secretsIn(doc.text).sort((a, b) => a.from - b.from)) {
      if (found.from < past || ++count > MOST) continue;
      past = found.to;
      yield report(found, doc.text);
    }
  },
});

interface Secret extends Span {
  readonly name: string;
  readonly standIn: string;
}

function secretsIn(text: string): Secret[] {
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
  for (const { index, 0: found, 1: value = '' } of text.matchAll(NAMED_SECRET)) {
    const secret = value.replace(/[.:!?]+$/, '');
    const from = index + found.length - value.length;
    if (looksRandom(secret))
      secrets.push({ from, to: from + secret.length, name: 'a password or key', standIn: 'SECRET_VALUE' });
  }
  return secrets;
}

function isSham(value: string): boolean {
  return SHAM_SECRET.test(value);
}

/** Letters and digits mixed without any order, as people do not write words, calls or paths. */
function looksRandom(value: string): boolean {
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

function report({ from, to, name, standIn }: Secret, text: string): RawFinding {
  return {
    from,
    to,
    message: `Unexpected ${name.replace(/^an? /, '')} “${text.slice(from, from + 4)}…”, expected its name only.`,
    fix: { label: `Replace by ${standIn}`, edits: [{ from, to, insert: standIn }] },
  };
}
