import { describe, expect, test } from 'vitest';
import { compileCheck } from '../../src/grading/checks/kinds.ts';
import type { Scene } from '../../src/grading/scene.ts';
import { toStatements } from '../../src/grading/statements.ts';
import { screen } from '../../src/linter/evidence/screen.ts';
import { lint } from '../../src/linter/lint.ts';
import { parsePrompt } from '../../src/linter/parse/document.ts';
import { CHECK_KINDS, type Check } from '../../src/schemas/check.ts';

function sceneOf(text: string, certain = false): Scene {
  const doc = parsePrompt(text);
  return { doc, report: lint(text), statements: toStatements(doc, screen(doc).units), certain };
}

const holds = (check: Check, text: string) => compileCheck(check)(sceneOf(text)) !== null;

/** What a check quotes, in text order. */
function quotes(check: Check, text: string): string[] {
  const hits = compileCheck(check)(sceneOf(text)) ?? [];
  return hits.map(({ from, to }) => text.slice(from, to));
}

interface Kind {
  readonly holds: readonly (readonly [Check, string])[];
  readonly fails: readonly (readonly [Check, string])[];
}

/** One line for each thing that a kind of check promises. */
const CASES: Record<(typeof CHECK_KINDS)[number], Kind> = {
  says: {
    holds: [
      [{ says: ['retry * write'] }, 'Please retry every failed write.'],
      [['roll back'], 'It has to be rolled back or, better, roll back by itself.'],
      [{ says: ['user id'] }, 'Each entry has `user_id` and `createdAt`.'],
      [{ says: ['behaviour'] }, 'Keep the behavior.'],
      [{ says: ['@login'] }, 'Log each time somebody signs in.'],
      [{ says: ['cluster'], negation: 'ignored' }, 'Do not use a cluster.'],
      [{ says: ['export'], asked: true }, 'Please write an export.'],
      [{ says: ['stderr'], asked: true }, 'Errors are written to stderr.'],
      [{ says: ['skipped'], asked: true, negation: 'ignored' }, 'No tests are skipped.'],
      [{ says: ['decided'], asked: true }, 'No change until I have decided.'],
      [{ says: ['simultaneous'], asked: true }, '- Test: two simultaneous orders, failing today'],
      [{ says: ['success * info'] }, 'Levels:\n- success: INFO\n- failure: WARNING'],
    ],
    fails: [
      [{ says: ['cluster'] }, 'Do not use a cluster.'],
      [{ says: ['export'], asked: true }, 'There is an export already.'],
      [{ says: ['stderr'], asked: true }, 'Errors are already written to stderr.'],
      [{ says: ['review'], unless: ['code review'] }, 'Our code review is on Monday.'],
      [{ says: ['retry'] }, '## Retry\n\n## Something else'],
    ],
  },
  forbids: {
    holds: [
      [{ forbids: ['password'] }, 'Never log a password.'],
      [{ forbids: ['token'] }, 'No passwords, keys or tokens in the log.'],
      [{ forbids: ['token'] }, 'Passwords and tokens must never reach a log.'],
      [{ forbids: ['token'] }, 'Keep tokens out of every entry.'],
      [{ forbids: ['token'] }, 'Redact any token before it is written.'],
      [{ forbids: ['invoice'] }, '## Out of scope\n- payments\n- invoices'],
      [{ forbids: ['invoice'] }, 'Not now: payments, invoices.'],
      [{ forbids: ['payment'] }, 'Payments and invoices come later.'],
      [{ forbids: ['code'] }, "Please don't: write code before I have answered."],
      [{ forbids: ['run it twice'] }, "Please don't skip it or run it twice."],
      [{ forbids: ['repeat'] }, "I won't accept a fix that\n- waits\n- repeats the test"],
      [{ forbids: ['sleep'] }, 'Sleeping is out of the question.'],
    ],
    fails: [
      [{ forbids: ['password'] }, 'Log the password.'],
      [{ forbids: ['header'] }, "Don't forget the header."],
      [{ forbids: ['index'] }, 'No new packages, add an index.'],
      [{ forbids: ['token'] }, 'Log the token when the sign-in does not succeed.'],
      [{ forbids: ['test'] }, 'Never skip a test.'],
      [{ forbids: ['exit code'] }, 'Use a non-zero exit code.'],
    ],
  },
  names: {
    holds: [
      [{ names: ['src/auth/service.py'] }, 'Change `src/auth/service.py:42`.'],
      [{ names: ['formatDate'] }, 'please fix formatdate'],
      [{ names: ['authenticate()'] }, 'The authenticate function logs nothing.'],
      [{ names: ['authenticate()'] }, 'See `authenticate`.'],
      [{ names: ['placeOrder'] }, '```ts\nexport async function placeOrder() {}\n```'],
      [{ names: ['test_*.py'] }, 'Put it into tests/test_limits.py'],
      [{ names: ['<label'] }, 'Each field needs a proper <label> element.'],
    ],
    fails: [
      [{ names: ['date.ts'] }, 'Change update.ts'],
      [{ names: ['authenticate()'] }, 'We authenticate our users.'],
      [{ names: ['placeOrder'], asked: true }, '`placeOrder` is in the shop.'],
      [{ names: ['placeOrder'], unless: ['signature'] }, 'The signature of placeOrder'],
    ],
  },
  number: {
    holds: [
      [{ number: 1000 }, 'At most 1,000 calls'],
      [{ number: 1000 }, 'At most 1 000 calls'],
      [{ number: 1000 }, 'At most 1k calls'],
      [{ number: 1000 }, 'At most one thousand calls'],
      [{ number: 48, unit: ['second', 's'] }, 'It takes 48s.'],
      [{ number: 48, unit: ['second', 's'] }, 'It takes forty minutes, not 48 seconds.'],
      [{ number: 100, unit: ['minute', 'min'] }, '100 requests for each address a minute'],
      [{ number: 100, unit: ['minute', 'min'] }, 'limit: 100/min'],
      [{ number: 429 }, 'Answer `429`.'],
      [{ number: 1_200_000, unit: ['rows'] }, '1.2 million rows'],
    ],
    fails: [
      [{ number: 100 }, 'At most 1000 calls'],
      [{ number: 48, unit: ['second'] }, '48 people waited outside, one second at a time'],
      [{ number: 10, unit: ['second'] }, '10 ms'],
    ],
  },
  code: {
    holds: [[{ code: ['.APPLY('] }, 'Slow:\n```py\ndf.apply(tax)\n```']],
    fails: [[{ code: ['.apply('] }, 'We call apply for each row.']],
  },
  component: {
    holds: [[{ component: 'task' }, 'Add a `--json` flag to `src/cli/export.ts` that prints the rows as JSON.']],
    fails: [[{ component: 'task' }, 'Good morning to everybody.']],
  },
  words: {
    holds: [
      [{ words: { max: 3 } }, 'fix – the date'],
      [{ words: { min: 3 } }, 'fix the date'],
    ],
    fails: [
      [{ words: { max: 2 } }, 'fix the date'],
      [{ words: { min: 4 } }, 'fix the date'],
    ],
  },
  any: {
    holds: [[{ any: [['red'], ['green']] }, 'A green light']],
    fails: [[{ any: [['red'], ['green']] }, 'A blue light']],
  },
  all: {
    holds: [[{ all: [['red'], ['green']] }, 'A green light. A red light.']],
    fails: [[{ all: [['red'], ['green']] }, 'A green light']],
  },
  atLeast: {
    holds: [[{ atLeast: { n: 2, of: [['red'], ['green'], ['blue']] } }, 'A green light. A red light.']],
    fails: [[{ atLeast: { n: 2, of: [['red'], ['green'], ['blue']] } }, 'A green light. A green lamp.']],
  },
  near: {
    holds: [
      [{ near: [['redis'], ['down']] }, 'If Redis is down, let them in.'],
      [{ near: [['redis'], ['pass']], sentences: 2 }, 'Redis can be down. Then let them pass.'],
      [{ near: [['success'], ['info']], tokens: 2 }, 'INFO for success'],
      [{ near: [['redis'], ['pass']] }, '## When Redis is down\nLet requests pass.'],
    ],
    fails: [
      [{ near: [['redis'], ['pass']] }, 'Redis can be down. Then let them pass.'],
      [{ near: [['success'], ['info']], tokens: 2 }, 'INFO is what we think fits well for a success'],
    ],
  },
  not: {
    holds: [
      [{ not: ['cluster'] }, 'Use one machine.'],
      [{ not: ['cluster'] }, 'One machine; under no circumstances, for whatever reason, a cluster.'],
    ],
    fails: [[{ not: ['cluster'] }, 'Use a cluster.']],
  },
};

describe.for(Object.entries(CASES))('%s', ([, { holds: yes, fails: no }]) => {
  test.for(yes)('holds: %j', ([check, text]) => expect(holds(check, text)).toBe(true));
  test.for(no)('does not hold: %j', ([check, text]) => expect(holds(check, text)).toBe(false));
});

test('every kind of check has its cases', () => {
  expect(Object.keys(CASES).sort()).toEqual([...CHECK_KINDS].sort());
});

test('quotes the words that made a check hold', () => {
  expect(quotes({ near: [['redis'], { number: 5, unit: ['ms'] }] }, 'Redis may cost 5 ms.')).toEqual(['Redis', '5 ms']);
});

test('needs certainty to speak against an answer', () => {
  const check = compileCheck({ says: ['log'] });
  const text = 'Under no circumstances, whatever happens, log it.';
  expect(check(sceneOf(text))).not.toBeNull();
  expect(check(sceneOf(text, true))).toBeNull();
});

test.for([
  'After my review I will merge and deploy it.',
  "I'll deploy it.",
  'A deploy on Friday would wake everybody.',
  'We tried to deploy it in one go.',
  'Last year somebody deployed it by night.',
])('takes "%s" for no request', (text) => {
  expect(compileCheck({ says: ['deploy'] })(sceneOf(text, true))).toBeNull();
});

test.for([
  'Deploy it, that would be great.',
  'I want you to deploy it.',
  'I would like you to deploy it.',
  'When you are done, we can talk; then deploy it.',
])('takes "%s" for a request', (text) => {
  expect(compileCheck({ says: ['deploy'] })(sceneOf(text, true))).not.toBeNull();
});

test('a phrase with a negation in one of its ways is still kept out by a prohibition', () => {
  const check = compileCheck({ says: ['apply * (straight away|without asking)'] });
  expect(check(sceneOf('Rather than apply it straight away, compare.', true))).toBeNull();
  expect(check(sceneOf('Apply it without asking.', true))).not.toBeNull();
});
