import { useEffect, useRef } from 'preact/hooks';
import { scoreRound } from '../../quiz/round.ts';
import type { QuizRound } from '../../schemas/quiz-state.ts';
import { beginRound, endRound } from '../../stores/quiz.ts';
import { Button } from '../controls/Button.tsx';
import styles from './Quiz.module.css';
import type { QuizProps } from './Quiz.tsx';

interface Props extends QuizProps {
  readonly round: QuizRound;
  /** Goes back to the questions after a new round was begun. */
  readonly onBegin: () => void;
}

/** What a round came to: the count, what was missed with the page that explains it, and the missed ones again. */
export function Summary({ questions, about, round, onBegin }: Props) {
  const { right, answered, missed } = scoreRound(questions, round.ids, round.answers);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const retry = () => {
    beginRound(missed, `${round.seed}-again`);
    onBegin();
  };
  return (
    <div class={styles.round}>
      <h2 ref={heading} tabIndex={-1} class={styles.heading}>
        {right} of {answered} right
      </h2>
      {missed.length === 0 ? (
        <p>Nothing missed. The questions come back later, at growing distances.</p>
      ) : (
        <>
          <p>Missed, with the page that explains it. These come back soon.</p>
          <ul>
            {missed.map((id) => {
              const question = questions.find((candidate) => candidate.id === id);
              const page = question && about[question.about];
              return (
                <li key={id}>
                  {question?.situation} {page && <a href={page.url}>{page.title}</a>}
                </li>
              );
            })}
          </ul>
        </>
      )}
      <div class={styles.actions}>
        {missed.length > 0 && (
          <Button look="primary" onClick={retry}>
            Retry the missed ones
          </Button>
        )}
        <Button onClick={endRound}>Choose a new round</Button>
      </div>
    </div>
  );
}
