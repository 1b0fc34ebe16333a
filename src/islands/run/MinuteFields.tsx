import { LOOPS, type Loop, RUN_LIMITS } from '../../schemas/run.ts';
import { LOOP_WORDS } from '../../workflow/run/loops.ts';
import styles from './Run.module.css';
import type { PlanErrors, TypedPlan } from './read-plan.ts';

interface Props {
  readonly minutes: TypedPlan['minutes'];
  readonly errors: PlanErrors;
  readonly onChange: (loop: Loop, minutes: string) => void;
}

/** Minutes for each loop. */
export function MinuteFields({ minutes, errors, onChange }: Props) {
  return (
    <fieldset class={styles.minutes}>
      <legend>Minutes planned</legend>
      {LOOPS.map((loop) => (
        <div key={loop}>
          <label class={styles.field}>
            <span>{LOOP_WORDS[loop].name}</span>
            <input
              type="number"
              inputMode="numeric"
              min={0}
              max={RUN_LIMITS.minutes}
              value={minutes[loop]}
              aria-invalid={errors[loop] !== undefined}
              aria-describedby={errors[loop] && `error-${loop}`}
              onInput={(event) => onChange(loop, event.currentTarget.value)}
            />
          </label>
          {errors[loop] && (
            <p id={`error-${loop}`} class={styles.error}>
              {errors[loop]}
            </p>
          )}
        </div>
      ))}
    </fieldset>
  );
}
