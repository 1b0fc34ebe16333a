import type { LoggedAttempt } from '../../src/schemas/attempts.ts';

/** An attempt at minute `minute` of a day, with what a test cares about. */
export function attemptAt(minute: number, change: Partial<LoggedAttempt> = {}): LoggedAttempt {
  return {
    exercise: 'add-logging',
    at: new Date(Date.UTC(2026, 2, 1, 10, minute)).toISOString(),
    text: `text ${minute}`,
    score: 50,
    passed: false,
    met: [],
    missed: [],
    spoils: [],
    antiPatterns: [],
    ...change,
  };
}
