import { useRef, useState } from 'preact/hooks';
import { MODES, type Mode } from '../../schemas/mode.ts';
import { LOOPS, type Loop, RUN_LIMITS, type RunPlan } from '../../schemas/run.ts';
import { startRun } from '../../stores/runs.ts';
import { MINUTES } from '../../workflow/run/rules-of-thumb.ts';
import { MODE_NAMES } from '../../workflow/signs.ts';
import { Button } from '../controls/Button.tsx';
import { ListFields } from './ListFields.tsx';
import type { RunLinks } from './links.ts';
import { MinuteFields } from './MinuteFields.tsx';
import styles from './Run.module.css';
import { isPlan, type PlanErrors, readPlan } from './read-plan.ts';

interface Props {
  readonly review: RunPlan['checklist'];
  readonly links: RunLinks;
  /** The learner's own average minutes, once there are enough. */
  readonly own: RunPlan['minutes'] | null;
}

/** Starts a run from a few facts. */
export function StartForm({ review, links, own }: Props) {
  const [title, setTitle] = useState('');
  const [mode, setMode] = useState<Mode>('delegated-task');
  const [typed, setTyped] = useState<Partial<Record<Loop, string>>>({});
  const [specification, setSpecification] = useState('');
  const [left, setLeft] = useState<readonly string[]>([]);
  const [errors, setErrors] = useState<PlanErrors>({});
  const form = useRef<HTMLFormElement>(null);
  const suggested = own ?? MINUTES[mode];
  const minuteOf = (loop: Loop) => typed[loop] ?? String(suggested[loop]);
  const minutes = {
    spec: minuteOf('spec'),
    run: minuteOf('run'),
    review: minuteOf('review'),
    refine: minuteOf('refine'),
  };

  const start = (event: Event) => {
    event.preventDefault();
    const checklist = review.filter(({ id }) => !left.includes(id));
    const read = readPlan({ title, mode, minutes, specification, checklist });
    if (isPlan(read)) {
      location.hash = startRun(read);
      return;
    }
    setErrors(read);
    const first = (['title', ...LOOPS] as const).findIndex((field) => read[field] !== undefined);
    form.current?.querySelectorAll<HTMLInputElement>('input[type="text"], input[type="number"]')[first]?.focus();
  };

  return (
    <form ref={form} class={styles.sheet} aria-labelledby="start" noValidate onSubmit={start}>
      <h2 id="start">Start a run</h2>
      <p>
        The <a href={links.planner}>workflow planner</a> fills all of this in from a few facts.
      </p>
      <label class={styles.field}>
        <span>Task</span>
        <input
          type="text"
          value={title}
          maxLength={RUN_LIMITS.title}
          autocomplete="off"
          aria-required="true"
          aria-invalid={errors.title !== undefined}
          aria-describedby={errors.title && 'error-title'}
          onInput={(event) => setTitle(event.currentTarget.value)}
        />
      </label>
      {errors.title && (
        <p id="error-title" class={styles.error}>
          {errors.title}
        </p>
      )}
      <fieldset class={styles.ratings}>
        <legend>Mode of work</legend>
        {MODES.map((id) => (
          <label key={id}>
            <input type="radio" name="mode" checked={mode === id} onChange={() => setMode(id)} />
            {MODE_NAMES[id]}
          </label>
        ))}
      </fieldset>
      <p class={styles.quiet}>
        Not sure? <a href={links.modes.url}>{links.modes.title}</a>
      </p>
      <MinuteFields {...{ minutes, errors }} onChange={(loop, value) => setTyped({ ...typed, [loop]: value })} />
      <p class={styles.quiet}>
        {own ? (
          'Filled in with the averages of your own finished runs.'
        ) : (
          <>
            Rules of thumb for about half a day of work by hand, not measurements.{' '}
            <a href={links.loops.url}>{links.loops.title}</a> says where they come from.
          </>
        )}
      </p>
      <label class={styles.field}>
        <span>Specification, if it is written already (optional)</span>
        <textarea
          rows={4}
          value={specification}
          maxLength={RUN_LIMITS.text}
          onInput={(event) => setSpecification(event.currentTarget.value)}
        />
      </label>
      <ListFields points={review} left={left} onChange={setLeft} />
      <div class={styles.actions}>
        <Button look="primary" type="submit">
          Start the run
        </Button>
      </div>
    </form>
  );
}
