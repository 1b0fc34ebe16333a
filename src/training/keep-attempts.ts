import type { LoggedAttempt } from '../schemas/attempts.ts';

/** Most attempts that are kept of one exercise. */
export const MOST_ATTEMPTS = 50;

/** Most text, in UTF-16 units, that the attempts at one exercise keep together. */
export const MOST_TEXT = 500_000;

/** In the order of time. */
export const inTimeOrder = (attempts: readonly LoggedAttempt[]): readonly LoggedAttempt[] =>
  attempts.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at));

/**
 * The attempts at one exercise that stay, in the order of time. The latest always does. Beyond the limits the oldest
 * that did not pass goes first; when only passes are left, the oldest of them.
 */
export function attemptsToKeep(attempts: readonly LoggedAttempt[]): readonly LoggedAttempt[] {
  const ordered = inTimeOrder(attempts);
  const earlier = ordered.slice(0, -1);
  const firstToGo = [...earlier.filter(({ passed }) => !passed), ...earlier.filter(({ passed }) => passed)];
  const kept = new Set(ordered);
  let length = ordered.reduce((sum, { text }) => sum + text.length, 0);
  for (const attempt of firstToGo) {
    if (kept.size <= MOST_ATTEMPTS && length <= MOST_TEXT) break;
    kept.delete(attempt);
    length -= attempt.text.length;
  }
  return [...kept];
}
