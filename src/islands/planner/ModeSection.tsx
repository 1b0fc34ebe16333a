import type { Plan } from '../../workflow/plan.ts';
import styles from './Planner.module.css';
import type { PlannerProps } from './props.ts';

interface Props {
  readonly plan: Plan;
  readonly pages: PlannerProps['pages'];
  /** Answers that were left out because they make no sense. */
  readonly leftOut: readonly string[];
}

/** The mode with its reasons, what would change it, how to oversee it, and what the plan does not know. */
export function ModeSection({ plan, pages, leftOut }: Props) {
  const { choice, oversight, beginning, unknowns, recognised } = plan;
  const modes = pages['agents/modes'];
  const assistant = beginning && pages[beginning.page];
  const missing = [...leftOut, ...unknowns];
  return (
    <section class={styles.section} aria-labelledby="plan-mode" data-mode={choice.mode}>
      <h3 id="plan-mode">Mode of work</h3>
      <p class={styles.lead}>{choice.sentence}</p>
      {choice.otherwise.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <details>
        <summary>All reasons, and what spoke against it</summary>
        <ul>
          {choice.reasons.map(({ id, because }) => (
            <li key={id}>For it: {because}.</li>
          ))}
          {choice.against.map(({ id, because }) => (
            <li key={id}>Against it: {because}.</li>
          ))}
        </ul>
        <p>
          {recognised.length > 0
            ? `Recognised in the words: ${recognised.join(', ')}.`
            : 'No field of work was recognised in the words.'}
        </p>
      </details>
      <h4>How to oversee it</h4>
      <ul>
        {oversight.map((line) => (
          <li key={line}>{line}</li>
        ))}
        {beginning && (
          <li>
            {beginning.line} {assistant && <a href={assistant.url}>{assistant.title}</a>}
          </li>
        )}
      </ul>
      {modes && (
        <p>
          More: <a href={modes.url}>{modes.title}</a>
        </p>
      )}
      {missing.length > 0 && (
        <>
          <h4>What this plan does not know</h4>
          <ul data-unknowns>
            {missing.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
