import { expect, test } from 'vitest';
import { dueAt, reviewed } from '../../src/quiz/schedule.ts';

const DAY = 86_400_000;
const monday = new Date('2026-03-02T09:00:00.000Z');
const after = (days: number) => new Date(monday.getTime() + days * DAY);

test('a right answer comes back later each time', () => {
  let card = reviewed(undefined, true, monday);
  const gaps: number[] = [];
  for (let round = 0; round < 5; round++) {
    const now = new Date(Date.parse(card.due));
    card = reviewed(card, true, now);
    gaps.push(Date.parse(card.due) - now.getTime());
  }
  expect(gaps.toSorted((a, b) => a - b)).toEqual(gaps);
  expect(gaps.at(-1)).toBeGreaterThan(10 * DAY);
});

test('a wrong answer comes back on the same day', () => {
  const card = reviewed(undefined, false, monday);
  expect(Date.parse(card.due) - monday.getTime()).toBeLessThan(DAY);
});

test('a wrong answer after many right ones counts as a lapse and shortens the distance', () => {
  let card = reviewed(undefined, true, monday);
  for (let round = 0; round < 4; round++) card = reviewed(card, true, new Date(Date.parse(card.due)));
  const now = new Date(Date.parse(card.due));
  const missed = reviewed(card, false, now);
  expect(missed.lapses).toBe(1);
  expect(Date.parse(missed.due) - now.getTime()).toBeLessThan(DAY);
});

test('the same answers at the same times lead to the same dates', () => {
  expect(reviewed(reviewed(undefined, true, monday), false, after(3))).toEqual(
    reviewed(reviewed(undefined, true, monday), false, after(3)),
  );
});

test('what is due is listed, the longest due first', () => {
  const early = reviewed(undefined, false, monday);
  const later = reviewed(undefined, false, after(1));
  expect(dueAt({ later, early }, after(2))).toEqual(['early', 'later']);
  expect(dueAt({ later, early }, monday)).toEqual([]);
});
