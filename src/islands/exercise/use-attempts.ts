import { useStore } from '@nanostores/preact';
import { useEffect } from 'preact/hooks';
import type { LoggedAttempt } from '../../schemas/attempts.ts';
import { attemptLog, attemptsAt } from '../../stores/attempt-log.ts';

/** The attempts at an exercise, the oldest first; none until the browser's database has been read. */
export function useAttempts(exercise: string): readonly LoggedAttempt[] {
  const all = useStore(attemptLog.$value, { ssr: () => attemptLog.empty });
  useEffect(() => void attemptLog.load(), []);
  return attemptsAt(exercise, all);
}
