import { afterEach, describe, expect, test } from 'vitest';
import { daysInARow, practiceDays } from '../../src/training/practice-days.ts';

const zone = process.env.TZ;
afterEach(() => {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

/** The days of practice among the last `count`, and how many days there are. */
function practised(moments: readonly string[], now: string, count = 7) {
  const days = practiceDays(moments, new Date(now), count);
  expect(new Set(days.map(({ noon }) => noon.toDateString())).size).toBe(count);
  return days.filter((day) => day.practised).map(({ noon }) => noon.getDate() + (noon.getMonth() + 1) / 100);
}

describe('days of practice', () => {
  test('are local days: an evening in New York is not the next day', () => {
    process.env.TZ = 'America/New_York';
    expect(practised(['2026-03-03T03:30:00Z'], '2026-03-03T15:00:00Z')).toEqual([2.03]);
    process.env.TZ = 'Asia/Tokyo';
    expect(practised(['2026-03-02T15:30:00Z'], '2026-03-03T05:00:00Z')).toEqual([3.03]);
  });

  test('tell the last minute of a day from the first of the next', () => {
    process.env.TZ = 'Europe/Berlin';
    expect(practised(['2026-03-02T22:59:00Z'], '2026-03-02T23:01:00Z')).toEqual([2.03]);
    expect(practised(['2026-03-02T23:00:00Z'], '2026-03-02T23:01:00Z')).toEqual([3.03]);
  });

  test.each([
    ['Europe/Berlin', '2026-03-29'],
    ['Europe/Berlin', '2026-10-25'],
    ['America/New_York', '2026-03-08'],
    // Clocks go forward at midnight: this day has no 0:00.
    ['Africa/Cairo', '2026-04-24'],
  ])('are each there once where clocks change: %s, %s', (timeZone, day) => {
    process.env.TZ = timeZone;
    const [, month = 0, date = 0] = day.split('-').map(Number);
    const now = new Date(2026, month - 1, date + 2, 0, 10).toISOString();
    const moments = [new Date(2026, month - 1, date, 23, 50).toISOString()];
    expect(practised(moments, now, 28)).toEqual([date + month / 100]);
  });

  test('count a day once, and nothing before the first or after today', () => {
    process.env.TZ = 'UTC';
    const moments = ['2026-03-01T08:00:00Z', '2026-03-01T09:00:00Z', '2026-02-22T09:00:00Z', '2026-03-04T09:00:00Z'];
    expect(practised(moments, '2026-03-03T12:00:00Z')).toEqual([1.03]);
  });
});

describe('days in a row', () => {
  const row = (...marks: number[]) => daysInARow(marks.map((mark) => ({ noon: new Date(0), practised: mark === 1 })));

  test('reach up to today', () => expect(row(1, 0, 1, 1, 1)).toBe(3));
  test('are not broken by a today that is still open', () => expect(row(0, 1, 1, 0)).toBe(2));
  test('end with a whole day without practice', () => expect(row(1, 1, 0, 0)).toBe(0));
  test('can fill all days', () => expect(row(1, 1)).toBe(2));
  test('are none where there are no days', () => expect(row()).toBe(0));
});
