import { ANTI_PATTERN_IDS } from '../../linter/types.ts';
import { ANTI_PATTERNS } from '../../linter/vocabulary.ts';
import type { Progress } from '../../schemas/progress.ts';
import type { ListedExercise } from './listed.ts';
import { MasteryTable } from './MasteryTable.tsx';
import { masteryOf } from './mastery.ts';

interface Props {
  readonly exercises: readonly ListedExercise[];
  readonly all: Progress;
}

/** Mastery of the four anti-patterns: weak prompts that show one and were put right. */
export function AntiPatternMastery({ exercises, all }: Props) {
  return (
    <MasteryTable
      id="progress-anti-patterns"
      title="The four anti-patterns"
      intro="An exercise counts for every anti-pattern that its weak prompt shows. Many weak prompts show none of the four."
      column="Anti-pattern"
      rows={masteryOf(ANTI_PATTERN_IDS, ({ antiPatterns }) => antiPatterns, exercises, all)}
      colourOf={() => 'var(--sl-color-text-accent)'}
      nameOf={({ id }) => `${ANTI_PATTERNS[id].name}: ${ANTI_PATTERNS[id].gist}`}
    />
  );
}
