import type { Plan } from '../../workflow/plan.ts';
import styles from './Planner.module.css';
import type { PlannerProps } from './props.ts';
import { TextSheet } from './TextSheet.tsx';

interface Props extends Pick<PlannerProps, 'pages' | 'playground'> {
  readonly plan: Plan;
}

const MESSAGES = [
  { id: 'testFirst', title: 'Tests first', page: 'agents/test-first', copy: 'Copy the test-first message' },
  { id: 'refine', title: 'Refine', page: 'agents/iteration', copy: 'Copy the refine message' },
  { id: 'startOver', title: 'Start over', page: 'agents/iteration', copy: 'Copy the start-over message' },
] as const;

/** The messages for later, and the commission to an assistant to plan by itself. */
export function MessagesSection({ plan, pages, playground }: Props) {
  return (
    <>
      <section class={styles.section} aria-labelledby="plan-messages">
        <h3 id="plan-messages">Messages for later</h3>
        <p>Filled in as far as the answers go. What only the review can tell stands in brackets.</p>
        {MESSAGES.map(({ id, title, page, copy }) => (
          <details key={id}>
            <summary>{title}</summary>
            <p>
              When and why: <a href={pages[page]?.url}>{pages[page]?.title}</a>
            </p>
            <TextSheet label={title} text={plan.messages[id]} copy={copy} playground={playground} />
          </details>
        ))}
      </section>
      <section class={styles.section} aria-labelledby="plan-meta">
        <h3 id="plan-meta">Have an assistant plan it</h3>
        <p>The same planning as a prompt. An assistant that can read the code finds questions that no form knows.</p>
        <details>
          <summary>The prompt</summary>
          <TextSheet
            label="Prompt that asks for a plan"
            text={plan.metaPrompt}
            copy="Copy the planning prompt"
            playground={playground}
          />
        </details>
      </section>
    </>
  );
}
