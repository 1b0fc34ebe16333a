import { useStore } from '@nanostores/preact';
import { useEffect } from 'preact/hooks';
import { attemptLog } from '../../stores/attempt-log.ts';
import { drillsProgress } from '../../stores/drills.ts';
import { progress } from '../../stores/progress.ts';
import { quizCards } from '../../stores/quiz.ts';

/** When something was practised, as far as it is kept: checked answers, passes, solved drills, the last answer to each question. ISO 8601. */
export function usePracticeMoments(): readonly string[] {
  const attempts = useStore(attemptLog.$value, { ssr: () => attemptLog.empty });
  const exercises = useStore(progress.$value, { ssr: () => progress.empty });
  const drills = useStore(drillsProgress.$value, { ssr: () => drillsProgress.empty });
  const cards = useStore(quizCards.$value, { ssr: () => quizCards.empty });
  useEffect(() => void attemptLog.load(), []);
  return [
    ...Object.values(attempts).map(({ at }) => at),
    ...Object.values(exercises).flatMap(({ passedAt }) => passedAt ?? []),
    ...Object.values(drills).flatMap(({ solvedAt }) => solvedAt ?? []),
    ...Object.values(cards).map(({ lastReview }) => lastReview),
  ];
}
