import type { Grade } from '../grading/types.ts';
import { ANTI_PATTERN_IDS } from '../linter/types.ts';
import { type LoggedAttempt, loggedAttemptSchema } from '../schemas/attempts.ts';
import { attemptsToKeep, inTimeOrder } from '../training/keep-attempts.ts';
import { defineShelf } from './shelf.ts';

/** Attempts by `exercise/time`. */
export type AttemptLog = Readonly<Record<string, LoggedAttempt>>;

const toLog = (attempts: readonly LoggedAttempt[]): Record<string, LoggedAttempt> =>
  Object.fromEntries(attempts.map((attempt) => [`${attempt.exercise}/${attempt.at}`, attempt]));

/** Every checked answer, within the limits of training/keep-attempts.ts for each exercise. */
export const attemptLog = defineShelf<LoggedAttempt>({
  id: 'attempts',
  version: 1,
  entry: loggedAttemptSchema,
  merge(own, imported) {
    const all = toLog([...Object.values(imported), ...Object.values(own)]);
    const exercises = new Set(Object.values(all).map(({ exercise }) => exercise));
    return toLog([...exercises].flatMap((id) => attemptsToKeep(attemptsAt(id, all))));
  },
});

/** The attempts at an exercise, the oldest first. */
export function attemptsAt(exercise: string, all: AttemptLog = attemptLog.$value.get()): readonly LoggedAttempt[] {
  return inTimeOrder(Object.values(all).filter((attempt) => attempt.exercise === exercise));
}

/** Puts others in the place of all attempts at an exercise. */
function replaceAttempts(exercise: string, attempts: readonly LoggedAttempt[]): void {
  const others = Object.entries(attemptLog.$value.get()).filter(([, attempt]) => attempt.exercise !== exercise);
  attemptLog.$value.set({ ...Object.fromEntries(others), ...toLog(attempts) });
}

/** Keeps a checked answer, unless the very same text was checked just before. */
export async function recordAttempt(exercise: string, text: string, grade: Grade, now = new Date()): Promise<void> {
  // What was checked before, and how much of it there is, is known only now.
  await attemptLog.load();
  const earlier = attemptsAt(exercise);
  if (earlier.at(-1)?.text === text) return;
  const { criteria, spoils, passed, report } = grade;
  const idsOf = (results: readonly { readonly id: string }[]) => results.map(({ id }) => id);
  const attempt: LoggedAttempt = {
    exercise,
    at: now.toISOString(),
    text,
    score: report.score,
    passed,
    met: idsOf(criteria.filter(({ met }) => met)),
    missed: idsOf(criteria.filter(({ met }) => !met)),
    spoils: idsOf(spoils.filter(({ found }) => found)),
    antiPatterns: ANTI_PATTERN_IDS.filter((id) => report.antiPatterns[id].present),
  };
  replaceAttempts(exercise, attemptsToKeep([...earlier, attempt]));
}

/** Forgets all attempts at an exercise. */
export async function forgetAttempts(exercise: string): Promise<void> {
  await attemptLog.load();
  replaceAttempts(exercise, []);
}
