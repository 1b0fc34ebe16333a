import type { LoggedAttempt } from '../../schemas/attempts.ts';
import type { Exercise } from '../../schemas/exercise.ts';

const format = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' });

/** A moment for readers, from ISO 8601. */
export const momentOf = (at: string): string => format.format(new Date(at));

/** The score, and by how much it differs from the one before: "Score 71 (+14)". */
export function scoreOf({ score }: LoggedAttempt, before: LoggedAttempt | undefined): string {
  const difference = before ? Math.round(score) - Math.round(before.score) : 0;
  const sign = difference > 0 ? '+' : '−';
  return `Score ${Math.round(score)}${difference === 0 ? '' : ` (${sign}${Math.abs(difference)})`}`;
}

/** "Passed", or how many of the points that it is asked for an answer made. */
export function outcomeOf({ passed, met }: LoggedAttempt, { criteria }: Pick<Exercise, 'criteria'>): string {
  if (passed) return 'Passed';
  const required = criteria.filter((criterion) => criterion.required);
  return `${required.filter(({ id }) => met.includes(id)).length} of ${required.length} required points`;
}

/** What lies behind a closed timeline. */
export function timelineSummary(attempts: readonly LoggedAttempt[]): string {
  const count = attempts.length === 1 ? '1 attempt' : `${attempts.length} attempts, the latest`;
  return `${count} with a score of ${Math.round(attempts.at(-1)?.score ?? 0)}`;
}
