import { COMPONENT_IDS, type Report } from '../../linter/types.ts';
import { COMPONENTS } from '../../linter/vocabulary.ts';
import { ComponentBadge } from '../controls/ComponentBadge.tsx';
import styles from './PartsFound.module.css';

/** Score of a prompt and the eight components, lit where the linter found them. */
export function PartsFound({ report }: { readonly report: Report | null }) {
  return (
    <div class={styles.parts}>
      <p class={styles.score}>
        <span class={styles.points} data-score={report?.score}>
          {report?.score ?? '–'}
        </span>{' '}
        of 100
      </p>
      <ul class={styles.list}>
        {COMPONENT_IDS.map((id) => {
          const present = report?.components[id].present ?? false;
          return (
            <li key={id} class={styles.part} data-component={id} data-present={present}>
              <ComponentBadge id={id} filled={present} />
              {COMPONENTS[id].name}
              <span class="sr-only">{present ? ': found' : ': not found'}</span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
