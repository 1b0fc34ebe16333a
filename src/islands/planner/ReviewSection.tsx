import type { Plan } from '../../workflow/plan.ts';
import { CodeSpans } from '../controls/CodeSpans.tsx';
import styles from './Planner.module.css';
import type { PlannerProps } from './props.ts';
import { TextSheet } from './TextSheet.tsx';

interface Props {
  readonly plan: Plan;
  readonly pages: PlannerProps['pages'];
}

/** What to look at when the work is back, and how it is most likely to fail. */
export function ReviewSection({ plan, pages }: Props) {
  const { checklist, failures } = plan;
  const list = checklist.map(({ point, why }) => `- [ ] ${point}. ${why}`).join('\n');
  const about = pages['agents/review'];
  return (
    <>
      <section class={styles.section} aria-labelledby="plan-review">
        <h3 id="plan-review">Review checklist</h3>
        <p>
          {checklist.length} points for this mode, stack and risk. {about && <a href={about.url}>In which order</a>}
        </p>
        <ul class={styles.checklist}>
          {checklist.map(({ id, point, why }) => (
            <li key={id} data-point={id}>
              <strong>
                <CodeSpans text={point} />
              </strong>
              <span>
                <CodeSpans text={why} />
              </span>
            </li>
          ))}
        </ul>
        <details>
          <summary>As text</summary>
          <TextSheet label="Review checklist" text={list} copy="Copy the checklist" />
        </details>
      </section>
      <section class={styles.section} aria-labelledby="plan-failures">
        <h3 id="plan-failures">What is most likely to go wrong</h3>
        {failures.length === 0 && <p>Nothing stands out. The review decides.</p>}
        <ul>
          {failures.map(({ page, name, because, counter }) => (
            <li key={page} data-failure={page}>
              <a href={pages[page]?.url}>{pages[page]?.title ?? name}</a>, because {because.join('; ')}. {counter}
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
