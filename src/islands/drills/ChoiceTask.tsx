import type { ChoiceDrill } from '../../schemas/drills.ts';
import { Choice, Choices, choiceState } from '../controls/Choices.tsx';
import { CodeSpans } from '../controls/CodeSpans.tsx';
import styles from './Drills.module.css';
import type { TaskProps } from './task-props.ts';

/** Something to look at, and questions about it with native radios. */
export function ChoiceTask({ drill, answer, result, onAnswer }: TaskProps<ChoiceDrill>) {
  return (
    <>
      {drill.asked && (
        <p>
          <strong>Asked for:</strong> <CodeSpans text={drill.asked} />
        </p>
      )}
      <pre class={styles.show}>{drill.show}</pre>
      {drill.questions.map(({ ask, options }, at) => (
        <Choices key={ask} legend={ask} disabled={result !== null}>
          {options.map(({ text, right, why }) => (
            <Choice
              key={text}
              name={`${drill.id}-${at}`}
              checked={answer[at] === text}
              onChange={() => onAnswer(answer.with(at, text))}
              state={result ? choiceState(right === true, answer[at] === text) : 'open'}
              why={<CodeSpans text={why} />}
            >
              <span>
                <CodeSpans text={text} />
              </span>
            </Choice>
          ))}
        </Choices>
      ))}
    </>
  );
}
