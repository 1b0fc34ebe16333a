import type { AnatomyDrill } from '../../schemas/drills.ts';
import { CodeSpans } from '../controls/CodeSpans.tsx';
import styles from './Drills.module.css';
import type { TaskProps } from './task-props.ts';
import { Verdict } from './Verdict.tsx';
import { PART_CHOICES } from './words.ts';

/** A prompt, sentence by sentence, each with a native select for its part. */
export function AnatomyTask({ drill, answer, result, onAnswer }: TaskProps<AnatomyDrill>) {
  return (
    <ol class={styles.sentences}>
      {drill.sentences.map(({ text }, at) => {
        const id = `${drill.id}-${at}`;
        const verdict = result?.parts[at];
        return (
          <li key={id}>
            <p class={styles.sentence} id={`${id}-text`}>
              <CodeSpans text={text} />
            </p>
            <label class={styles.part}>
              <span>Part of sentence {at + 1}</span>
              <select
                aria-describedby={`${id}-text`}
                value={answer[at]}
                disabled={result !== null}
                onChange={(event) => onAnswer(answer.with(at, event.currentTarget.value))}
              >
                <option value="">Choose …</option>
                {PART_CHOICES.map((choice) => (
                  <option key={choice.id} value={choice.id}>
                    {choice.label}
                  </option>
                ))}
              </select>
            </label>
            {verdict && <Verdict result={verdict} />}
          </li>
        );
      })}
    </ol>
  );
}
