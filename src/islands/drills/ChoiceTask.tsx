import type { ChoiceDrill } from '../../schemas/drills.ts';
import { CodeSpans } from '../controls/CodeSpans.tsx';
import styles from './Drills.module.css';
import type { TaskProps } from './task-props.ts';

type Option = ChoiceDrill['questions'][number]['options'][number];

const stateOf = (option: Option, chosen: string | undefined) =>
  option.right ? 'right' : option.text === chosen ? 'wrong' : 'other';

const LEADS = { right: 'Right', wrong: 'Your answer, not right', other: 'Not right' } as const;

/** Something to look at, and questions about it with native radios. */
export function ChoiceTask({ drill, answer, result, onAnswer }: TaskProps<ChoiceDrill>) {
  return (
    <>
      {drill.asked && (
        <p class={styles.asked}>
          <strong>Asked for:</strong> <CodeSpans text={drill.asked} />
        </p>
      )}
      <pre class={styles.show}>{drill.show}</pre>
      {drill.questions.map(({ ask, options }, at) => (
        <fieldset key={ask} class={styles.options} disabled={result !== null}>
          <legend>{ask}</legend>
          {options.map((option) => {
            const state = stateOf(option, answer[at]);
            return (
              <div key={option.text} class={styles.option} data-state={result ? state : ''}>
                <label>
                  <input
                    type="radio"
                    name={`${drill.id}-${at}`}
                    checked={answer[at] === option.text}
                    onChange={() => onAnswer(answer.with(at, option.text))}
                  />
                  <span>
                    <CodeSpans text={option.text} />
                  </span>
                </label>
                {result && (
                  <p class={styles.why}>
                    <strong>{LEADS[state]}:</strong> <CodeSpans text={option.why} />
                  </p>
                )}
              </div>
            );
          })}
        </fieldset>
      ))}
    </>
  );
}
