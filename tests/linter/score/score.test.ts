import { describe, expect, test } from 'vitest';
import { lint } from '../../../src/linter/lint.ts';

const SMALL =
  'In `lib/slug.ts` `toSlug("Crème brûlée")` returns "crme-brle". Make it return "creme-brulee": decompose with `normalize("NFD")` and drop the marks, no new dependency, keep the signature. An empty string stays empty. Add these two cases to `slug.test.ts`; all tests must pass. Answer with a diff only.';
const LARGE =
  'Build a booking platform in TypeScript for our three hotels, with accounts, payments and an admin area. No new dependency. All tests must pass.';

const SMALL_AGAIN =
  'Rename the booking page in TypeScript for our three hotels, with its route and its menu entry. No new dependency. All tests must pass.';

describe('the score', () => {
  test.each(['', ' \n\t', '# Context\n\n## Task', 'Thanks!'])('is close to nothing for %j', (text) => {
    expect(lint(text).score).toBeLessThanOrEqual(text.trim() === '' ? 0 : 12);
  });

  test('reaches 90 for a small request that leaves nothing open, without headings', () => {
    expect(lint(SMALL).score).toBeGreaterThanOrEqual(90);
  });

  test('asks more of a large request', () => {
    expect(lint(LARGE).score).toBeLessThan(lint(SMALL_AGAIN).score - 5);
  });

  test.each([SMALL, LARGE, 'fix the login', 'Make the app modern, robust and user-friendly.'])(
    'is the sum of its account for %j',
    (text) => {
      const { score, breakdown } = lint(text);
      expect(Math.abs(breakdown.reduce((sum, line) => sum + line.points, 0) - score)).toBeLessThanOrEqual(0.5 + 1e-9);
      for (const { points, outOf } of breakdown) expect(points).toBeLessThanOrEqual(outOf + 1e-9);
    },
  );

  test.each([
    [
      'where it is',
      'Fix the wrong sum in the cart.',
      'Fix the wrong sum in the cart: `total()` in `src/cart.ts` counts vouchers twice.',
    ],
    [
      'how it may be done',
      'Add a retry to `fetchRates()`.',
      'Add a retry to `fetchRates()`, at most three tries, without a new dependency.',
    ],
    [
      'how to check it',
      'Add a retry to `fetchRates()`.',
      'Add a retry to `fetchRates()`. A test must show that the third try succeeds after two 503s.',
    ],
    [
      'an example',
      'Parse durations in `parseDuration()`.',
      'Parse durations in `parseDuration()`: "1h 30m" -> 5400, "45s" -> 45.',
    ],
    [
      'a border',
      'Show the unread count in `Inbox.vue`.',
      'Show the unread count in `Inbox.vue`; if it is zero, hide the badge.',
    ],
    [
      'the form of the answer',
      'Find slow queries in `report.sql`.',
      'Find slow queries in `report.sql`. Answer with a table: query, cause, remedy.',
    ],
    [
      'what to protect',
      'Log failed sign-ins in `auth.py`.',
      'Log failed sign-ins in `auth.py`, but never write passwords to the log.',
    ],
  ])('rises when %s is added', (_, before, after) => {
    expect(lint(after).score).toBeGreaterThan(lint(before).score);
  });
});
