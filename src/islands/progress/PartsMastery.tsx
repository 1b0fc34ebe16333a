import { COMPONENTS } from '../../linter/vocabulary.ts';
import { COMPONENT_IDS } from '../../schemas/component-ids.ts';
import type { Progress } from '../../schemas/progress.ts';
import { componentColour } from '../component-colour.ts';
import { ComponentBadge } from '../controls/ComponentBadge.tsx';
import type { ListedExercise } from './listed.ts';
import { MasteryTable } from './MasteryTable.tsx';
import { masteryOf } from './mastery.ts';
import styles from './Progress.module.css';

interface Props {
  readonly exercises: readonly ListedExercise[];
  readonly all: Progress;
}

/** Mastery of the eight parts of a prompt. */
export function PartsMastery({ exercises, all }: Props) {
  return (
    <MasteryTable
      id="progress-parts"
      title="The eight parts"
      intro="An exercise counts for every part that its answer must convey."
      column="Part"
      rows={masteryOf(COMPONENT_IDS, ({ parts }) => parts, exercises, all)}
      colourOf={componentColour}
      nameOf={({ id, passed }) => (
        <span class={styles.part}>
          <ComponentBadge id={id} filled={passed > 0} /> {COMPONENTS[id].name}
        </span>
      )}
    />
  );
}
