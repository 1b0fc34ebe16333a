import { useState } from 'preact/hooks';
import { type AdviceAnswers, adviceFor } from '../../workflow/run/advice.ts';
import { QUESTIONS, type Way } from '../../workflow/run/advice-table.ts';
import { RadioQuestion } from '../controls/RadioQuestion.tsx';
import styles from './Run.module.css';
import type { RunProps } from './run-props.ts';

const WAYS: Readonly<Record<Way, string>> = {
  refine: 'Refine',
  restart: 'Start over',
  'by-hand': 'Do it by hand',
};

/** Four plain questions about the result, and the advice that follows. */
export function RefineOrRestart({ run }: Pick<RunProps, 'run'>) {
  const [answers, setAnswers] = useState<AdviceAnswers>({});
  const advice = adviceFor(run, answers);
  const open = QUESTIONS.filter(({ id }) => answers[id] === undefined).length;
  return (
    <section class={styles.stack} aria-labelledby="way">
      <h4 id="way">Refine or start over?</h4>
      <div class={styles.questions}>
        {QUESTIONS.map((question) => (
          <RadioQuestion
            key={question.id}
            question={question}
            chosen={answers[question.id]}
            choose={(option) => setAnswers({ ...answers, [question.id]: option })}
          />
        ))}
      </div>
      <div role="status" class={styles.advice} data-row={advice?.id}>
        {advice ? (
          <p>
            <strong>{WAYS[advice.way]}.</strong> {advice.because} {advice.next}
          </p>
        ) : (
          <p>
            {open === QUESTIONS.length
              ? 'Four answers lead to advice.'
              : `${open} of ${QUESTIONS.length} questions are open.`}
          </p>
        )}
      </div>
    </section>
  );
}
