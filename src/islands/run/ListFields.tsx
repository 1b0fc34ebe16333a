import type { RunPlan } from '../../schemas/run.ts';
import styles from './Run.module.css';

interface Props {
  readonly points: RunPlan['checklist'];
  readonly left: readonly string[];
  readonly onChange: (left: readonly string[]) => void;
}

/** Which points of the review list apply to this task. */
export function ListFields({ points, left, onChange }: Props) {
  const toggle = (id: string) => onChange(left.includes(id) ? left.filter((other) => other !== id) : [...left, id]);
  return (
    <details>
      <summary>
        Checklist for the review: {points.length - left.length} of {points.length} points
      </summary>
      <fieldset class={styles.checklist}>
        <legend>Points that apply to this task</legend>
        {points.map(({ id, text }) => (
          <label key={id}>
            <input type="checkbox" checked={!left.includes(id)} onChange={() => toggle(id)} />
            {text}
          </label>
        ))}
      </fieldset>
    </details>
  );
}
