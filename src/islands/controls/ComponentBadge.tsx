import type { ComponentId } from '../../linter/types.ts';
import { COMPONENTS } from '../../linter/vocabulary.ts';
import { componentColour } from '../component-colour.ts';
import styles from './ComponentBadge.module.css';

interface Props {
  readonly id: ComponentId;
  /** Filled when present, an outline when missing. */
  readonly filled: boolean;
}

/** Letter of a component on its colour. The name stands beside it, so it is silent. */
export function ComponentBadge({ id, filled }: Props) {
  return (
    <span
      aria-hidden="true"
      class={`${styles.badge} ${filled ? styles.filled : styles.outline}`}
      style={`--c: ${componentColour(id)}`}
    >
      {COMPONENTS[id].letter}
    </span>
  );
}
