import { useState } from 'preact/hooks';
import { MAX_MINUTES, PHASES, type Phase, type RulesOfThumb } from '../../schemas/rules-of-thumb.ts';
import { changeRule, resetRules } from '../../stores/rules-of-thumb.ts';
import { PHASE_NAMES } from '../../workflow/minutes.ts';
import { Button } from '../controls/Button.tsx';
import { Icon } from '../controls/Icon.tsx';
import styles from './Planner.module.css';

const SIDES = { hand: 'by hand', agent: 'with an assistant' } as const;
type Side = keyof typeof SIDES;

interface CellProps {
  readonly phase: Phase;
  readonly side: Side;
  readonly minutes: number;
}

/** One figure. What makes no sense stays in the field with a message, and the last good figure is used. */
function Cell({ phase, side, minutes }: CellProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const id = `rule-${phase}-${side}`;
  const bad = typed !== null && !(/^\d{1,4}$/.test(typed.trim()) && Number(typed) <= MAX_MINUTES);
  const type = (value: string) => {
    setTyped(value);
    if (/^\d{1,4}$/.test(value.trim()) && Number(value) <= MAX_MINUTES) changeRule(phase, side, Number(value));
  };
  return (
    <td>
      <input
        type="text"
        inputMode="numeric"
        aria-label={`${PHASE_NAMES[phase]}, ${SIDES[side]}, minutes`}
        aria-invalid={bad}
        {...(bad ? { 'aria-describedby': `${id}-problem` } : {})}
        value={bad ? typed : String(minutes)}
        onInput={(event) => type(event.currentTarget.value)}
      />
      {bad && (
        <span id={`${id}-problem`} class={styles.problem}>
          <Icon name="error" /> 0 to {MAX_MINUTES.toLocaleString('en-GB')} minutes
        </span>
      )}
    </td>
  );
}

/** The figures behind all minutes, to be replaced by one's own. */
export function RulesTable({ rules }: { readonly rules: RulesOfThumb }) {
  const [anew, setAnew] = useState(0);
  return (
    <details class={styles.rules}>
      <summary>Change the rules of thumb</summary>
      <p>Minutes for a task of about a day in a code base with tests. The plan scales them to your hours.</p>
      <section class={styles.scroll} aria-label="Table of the rules of thumb">
        <table key={anew}>
          <thead>
            <tr>
              <th scope="col">Phase</th>
              <th scope="col">By hand</th>
              <th scope="col">With an assistant</th>
            </tr>
          </thead>
          <tbody>
            {PHASES.map((phase) => (
              <tr key={phase}>
                <th scope="row">{PHASE_NAMES[phase]}</th>
                <Cell phase={phase} side="hand" minutes={rules[phase].hand} />
                <Cell phase={phase} side="agent" minutes={rules[phase].agent} />
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <Button
        onClick={() => {
          resetRules();
          setAnew(anew + 1);
        }}
      >
        Back to the figures of the guide
      </Button>
    </details>
  );
}
