import type { RulesOfThumb } from '../../schemas/rules-of-thumb.ts';
import { minutesInWords } from '../../workflow/durations.ts';
import { PHASE_NAMES } from '../../workflow/minutes.ts';
import type { Plan } from '../../workflow/plan.ts';
import { BarChart } from './BarChart.tsx';
import styles from './Planner.module.css';
import type { PlannerProps } from './props.ts';
import { RulesTable } from './RulesTable.tsx';

interface Props {
  readonly plan: Plan;
  readonly rules: RulesOfThumb;
  readonly pages: PlannerProps['pages'];
}

/** The four loops and the time by phase, as tables and as bars. */
export function TimeSection({ plan, rules, pages }: Props) {
  const { loops, budget } = plan;
  const about = pages['agents/time-budget'];
  return (
    <section class={styles.section} aria-labelledby="plan-time">
      <h3 id="plan-time">Loops and time</h3>
      <p class={styles.thumb}>
        Rules of thumb from practitioners, not a measurement; yours are worth more. {budget.verdict}{' '}
        {about && <a href={about.url}>Where the figures come from</a>}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reachable by keyboard */}
      <section class={styles.scroll} tabIndex={0} aria-label="Table of the four loops">
        <table>
          <thead>
            <tr>
              <th scope="col">Loop</th>
              <th scope="col">Time</th>
              <th scope="col">Who works</th>
              <th scope="col">What it produces</th>
            </tr>
          </thead>
          <tbody>
            {loops.map(({ id, name, who, produces, minutes }) => (
              <tr key={id}>
                <th scope="row">{name}</th>
                <td class={styles.time}>{minutesInWords(minutes)}</td>
                <td>{who}</td>
                <td>{produces}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: as above */}
      <section class={styles.scroll} tabIndex={0} aria-label="Table of the time by phase">
        <table>
          <thead>
            <tr>
              <th scope="col">Phase</th>
              <th scope="col">By hand</th>
              <th scope="col">With an assistant</th>
            </tr>
          </thead>
          <tbody>
            {budget.phases.map(({ phase, name, hand, agent }) => (
              <tr key={phase}>
                <th scope="row">{name}</th>
                <td class={styles.time}>{minutesInWords(hand)}</td>
                <td class={styles.time}>{minutesInWords(agent)}</td>
              </tr>
            ))}
            <tr class={styles.total}>
              <th scope="row">together</th>
              <td class={styles.time}>{minutesInWords(budget.total.hand)}</td>
              <td class={styles.time}>{minutesInWords(budget.total.agent)}</td>
            </tr>
          </tbody>
        </table>
      </section>
      <BarChart phases={budget.phases} />
      {budget.adjustments.length > 0 && (
        <>
          <p>What makes it differ from the table, with an assistant:</p>
          <ul>
            {budget.adjustments.map(({ phase, factor, because }) => (
              <li key={`${phase}-${because}`}>
                {PHASE_NAMES[phase]} × {factor}: {because}.
              </li>
            ))}
          </ul>
        </>
      )}
      <RulesTable rules={rules} />
    </section>
  );
}
