import { atom } from 'nanostores';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { lint } from '../../src/linter/lint.ts';
import type { Report } from '../../src/linter/types.ts';
import { firstReport } from '../../src/stores/first-report.ts';
import type { Outcome } from '../../src/stores/judging.ts';
import { createLiveReport, TYPING_PAUSE } from '../../src/stores/live-report.ts';

const STRONG = 'In `src/pay.ts` (TypeScript 5.6), make `refund()` reject amounts above the charge with a RangeError.';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('has a report from the start', () => {
  const $live = createLiveReport(atom(STRONG), () => ({ ok: false, reason: 'error' }), firstReport(STRONG));
  expect($live.get()).toEqual({ text: STRONG, report: lint(STRONG), refusal: null });
});

test('follows the text after a pause, once', async () => {
  const $text = atom('fix it');
  const lintText = vi.fn((text: string): Outcome<Report> => ({ ok: true, value: lint(text) }));
  const $live = createLiveReport($text, lintText, firstReport('fix it'));
  const stop = $live.listen(() => {});
  $text.set('In');
  $text.set(STRONG);
  await vi.advanceTimersByTimeAsync(TYPING_PAUSE);
  expect(lintText).toHaveBeenCalledTimes(1);
  expect($live.get()).toMatchObject({ text: STRONG, report: { components: { task: { present: true } } } });
  stop();
});

test('drops a report that comes after the text has moved on', async () => {
  const $text = atom('a');
  const answers = new Map<string, (outcome: Outcome<Report>) => void>();
  const later = (text: string) =>
    new Promise<Outcome<Report>>((resolve) => {
      answers.set(text, resolve);
    });
  const $live = createLiveReport($text, later, firstReport('a'));
  const stop = $live.listen(() => {});
  $text.set('slow');
  await vi.advanceTimersByTimeAsync(TYPING_PAUSE);
  $text.set('quick');
  await vi.advanceTimersByTimeAsync(TYPING_PAUSE);
  answers.get('quick')?.({ ok: true, value: lint('quick') });
  answers.get('slow')?.({ ok: true, value: lint('slow') });
  await vi.advanceTimersByTimeAsync(0);
  expect($live.get().text).toBe('quick');
  stop();
});

test('says why there is no report', async () => {
  const $text = atom('a');
  const $live = createLiveReport($text, () => ({ ok: false, reason: 'too-long' }), firstReport('a'));
  const stop = $live.listen(() => {});
  $text.set('b');
  await vi.advanceTimersByTimeAsync(TYPING_PAUSE);
  expect($live.get()).toEqual({ text: 'b', report: null, refusal: 'too-long' });
  stop();
});
