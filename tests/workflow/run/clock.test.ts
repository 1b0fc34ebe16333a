import { describe, expect, test } from 'vitest';
import { againstPlan, clockFace, inWords } from '../../../src/workflow/durations.ts';
import {
  beat,
  countUnseen,
  LONGEST_UNSEEN,
  leaveOutUnseen,
  spentSeconds,
  startClock,
  stopClock,
  unseenSeconds,
} from '../../../src/workflow/run/clock.ts';
import { goTo, newRun } from '../../../src/workflow/run/moves.ts';
import { SAMPLE, samplePlan } from '../../support/sample-run.ts';

const at = (seconds: number) => new Date(SAMPLE.begins.getTime() + seconds * 1000);
const HOUR = 3600;
const begun = newRun(samplePlan(), at(0));
const started = startClock(begun, at(0));

describe('the clock', () => {
  test('counts while it runs and keeps the time when it stops', () => {
    expect(spentSeconds(started, 'spec', at(90))).toBe(90);
    const stopped = stopClock(started, at(90));
    expect(spentSeconds(stopped, 'spec', at(HOUR))).toBe(90);
    expect(spentSeconds(stopClock(startClock(stopped, at(HOUR)), at(HOUR + 30)), 'spec', at(2 * HOUR))).toBe(120);
  });

  test('counts for the current loop alone, and goes along to the next', () => {
    const moved = goTo(started, 'run', at(60));
    expect(moved.clock?.since).toBe(at(60).toISOString());
    expect([spentSeconds(moved, 'spec', at(100)), spentSeconds(moved, 'run', at(100))]).toEqual([60, 40]);
    expect(goTo(begun, 'run', at(60)).clock).toBeNull();
  });

  test('never runs backwards when the system’s time is set back', () => {
    expect(spentSeconds(started, 'spec', at(-HOUR))).toBe(0);
    expect(stopClock(started, at(-HOUR)).spent.spec).toBe(0);
  });

  test('starting twice changes nothing', () => {
    expect(startClock(started, at(50))).toBe(started);
  });
});

describe('time in which no page was open', () => {
  test('counts without a question when it is short, as in a reload', () => {
    const seen = beat(started, at(LONGEST_UNSEEN));
    expect(unseenSeconds(seen, at(LONGEST_UNSEEN))).toBe(0);
    expect(spentSeconds(seen, 'spec', at(LONGEST_UNSEEN))).toBe(LONGEST_UNSEEN);
  });

  const seen = beat(started, at(60));

  test('is asked about when it is long, and does not count before the answer', () => {
    expect(unseenSeconds(seen, at(60 + 7 * HOUR))).toBe(7 * HOUR);
    expect(spentSeconds(seen, 'spec', at(60 + 7 * HOUR))).toBe(60);
    expect(beat(seen, at(60 + 7 * HOUR))).toBe(seen);
    expect(stopClock(seen, at(60 + 7 * HOUR)).spent.spec).toBe(60);
  });

  test('counts when somebody says so', () => {
    expect(spentSeconds(countUnseen(seen, at(7 * HOUR)), 'spec', at(7 * HOUR + 10))).toBe(7 * HOUR + 10);
  });

  test('is left out when somebody says so, and the clock runs on', () => {
    const left = leaveOutUnseen(seen, at(7 * HOUR));
    expect(spentSeconds(left, 'spec', at(7 * HOUR + 10))).toBe(70);
    expect(left.clock).not.toBeNull();
  });

  test('does not exist while the clock stands', () => {
    for (const change of [beat, countUnseen, leaveOutUnseen]) expect(change(begun, at(HOUR))).toBe(begun);
    expect(unseenSeconds(begun, at(HOUR))).toBe(0);
  });
});

test.each([
  [0, '00:00', '0 min'],
  [20, '00:20', 'less than a minute'],
  [59, '00:59', '1 min'],
  [2700, '45:00', '45 min'],
  [3600, '60:00', '1 h'],
  [4503, '75:03', '1 h 15 min'],
])('%i seconds are %s on the clock and “%s” in words', (seconds, face, words) => {
  expect([clockFace(seconds), inWords(seconds)]).toEqual([face, words]);
});

test.each([
  [0, 20, '20 min left of the plan'],
  [1199, 20, 'the planned time is used'],
  [1259, 20, 'the planned time is used'],
  [1260, 20, '1 min over the plan'],
  [8400, 20, '2 h over the plan'],
  [300, 0, 'no time planned'],
])('%i seconds of %i minutes: %s', (spent, planned, words) => {
  expect(againstPlan(spent, planned)).toBe(words);
});
