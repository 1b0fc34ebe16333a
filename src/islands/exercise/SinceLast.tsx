import type { Exercise } from '../../schemas/exercise.ts';
import { changesBetween } from '../../training/changes.ts';
import { ChangeList } from './ChangeList.tsx';
import { useAttempts } from './use-attempts.ts';

interface Props {
  readonly exercise: Exercise;
  /** What the verdict speaks of. */
  readonly checked: string;
}

/** What the checked answer does better, or not any more, than the attempt before; nothing for the first. */
export function SinceLast({ exercise, checked }: Props) {
  const [before, latest] = useAttempts(exercise.id).slice(-2);
  if (!before || latest?.text !== checked) return null;
  return <ChangeList changes={changesBetween(before, latest, exercise)} />;
}
