import { expect, test } from 'vitest';
import { grade } from '../../src/grading/grade.ts';
import { EXERCISES } from '../support/exercises.ts';

/** Ids of the criteria that an answer to an exercise meets. */
function metBy(id: string, text: string): string[] {
  const exercise = EXERCISES.find((e) => e.id === id);
  if (!exercise) throw new Error(`expected an exercise called ${id}`);
  return grade(exercise, text)
    .criteria.filter((c) => c.met)
    .map((c) => c.id);
}

test('terms strung together convey nothing', () => {
  const terms = 'streaming, bad rows, retries, exponential backoff, SAM template, notification counts, best practices';
  expect(metBy('csv-import-lambda', `${terms}.`)).toEqual([]);
});

test('a list of what is left out still counts', () => {
  const text =
    'Out of scope: user accounts, course catalogue, payments, invoices, waiting lists, admin dashboard, mobile app.';
  expect(metBy('shop-in-one-go', text)).toContain('phased');
});

test.for([
  [
    'euros-to-cents',
    'orders.total_cents bigint, expand and contract, dual write, backfill in batches, drop, verification, no downtime',
  ],
  ['invite-dialog', 'InviteDialog, focus trap, Escape, labels, no packages, axe, Playwright tests'],
  [
    'lost-on-rotation',
    'ReportScreen, rotation, process death, SavedStateHandle, clear draft, no bitmaps, restoration test',
  ],
  ['probes-and-limits', 'No downtime, readiness probe, liveness probe, memory limits, kubectl diff, kubeconform'],
  ['slow-pipeline', 'ci.yml, comparison, options, caching, matrix, required checks, 10 minutes, no extra cost'],
  ['unwrap-panics', 'logsift, anyhow context, exit codes, no crates, clippy, tests'],
])('a short list of terms with a "no" among them does not pass %s', ([id = '', terms = '']) => {
  const kept = new Set(metBy(id, terms));
  // Names and numbers in it count; what it would have to say does not.
  expect(
    EXERCISES.find((e) => e.id === id)?.criteria.filter((c) => c.required && !kept.has(c.id)).length,
  ).toBeGreaterThan(2);
});

test('several short notes are no list of terms', () => {
  const text = `- Test: two simultaneous orders, one piece, red first
- Wanted: one order passes, the other gets \`OutOfStockError\`
- Keep \`placeOrder(cart, customerId)\``;
  expect(metBy('oversold-stock', text)).toEqual(expect.arrayContaining(['expected', 'test']));
});
