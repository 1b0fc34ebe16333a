import { apart } from '../leaks/apart.ts';
import { type Secret, secretsIn } from '../leaks/secrets.ts';
import { defineRule, type RawFinding } from './define-rule.ts';

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
    for (const found of apart(secretsIn(doc.text)).slice(0, MOST)) yield report(found, doc.text);
  },
});

function report({ from, to, name, standIn }: Secret, text: string): RawFinding {
  return {
    from,
    to,
    message: `Unexpected ${name.replace(/^an? /, '')} “${text.slice(from, from + 4)}…”, expected its name only.`,
    fix: { label: `Replace by ${standIn}`, edits: [{ from, to, insert: standIn }] },
  };
}
