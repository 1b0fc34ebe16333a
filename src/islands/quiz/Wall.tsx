import { useEffect, useState } from 'preact/hooks';
import { planRound, type RoundChoice } from '../../quiz/round.ts';
import { roundIn } from '../../quiz/round-link.ts';
import { Button } from '../controls/Button.tsx';
import { QuestionView } from './QuestionView.tsx';
import type { QuizProps } from './Quiz.tsx';
import styles from './Wall.module.css';

const TIMES = [0, 30, 60, 90];

/** The quiz for a group: one large question, an answer to reveal, and a timer for those who want it. */
export default function Wall({ questions, topics, patterns }: QuizProps) {
  const [choice, setChoice] = useState<RoundChoice>({ topics: topics.map(({ id }) => id), count: 10, seed: 'wall' });
  const [at, setAt] = useState(0);
  const [open, setOpen] = useState(false);
  const [seconds, setSeconds] = useState(0);
  const [left, setLeft] = useState(0);

  useEffect(() => {
    const follow = () =>
      setChoice(
        (old) =>
          roundIn(
            location.hash,
            topics.map(({ id }) => id),
          ) ?? old,
      );
    follow();
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  useEffect(() => setLeft(seconds), [at, seconds]);
  useEffect(() => {
    if (left <= 0 || open) return undefined;
    const timer = setTimeout(() => setLeft(left - 1), 1000);
    return () => clearTimeout(timer);
  }, [left, open]);

  const ids = planRound(questions, choice);
  const question = questions.find(({ id }) => id === ids[at]);
  const last = at + 1 >= ids.length;
  const goOn = () => {
    if (!open) return setOpen(true);
    setOpen(false);
    setAt(last ? 0 : at + 1);
  };
  return (
    <div class={`not-content ${styles.wall}`}>
      <div class={styles.bar}>
        <p>
          Question {Math.min(at + 1, ids.length)} of {ids.length}
        </p>
        <label>
          Timer{' '}
          <select value={seconds} onChange={(event) => setSeconds(Number(event.currentTarget.value))}>
            {TIMES.map((time) => (
              <option key={time} value={time}>
                {time === 0 ? 'off' : `${time} seconds`}
              </option>
            ))}
          </select>
        </label>
        {seconds > 0 && !open && (
          <p class={styles.time} role="timer">
            {left > 0 ? `${left} s` : 'Time is up'}
          </p>
        )}
      </div>
      {question && (
        <QuestionView
          key={question.id}
          {...{ question, patterns, open }}
          seed={choice.seed}
          marked={null}
          onMark={() => {}}
        />
      )}
      <p role="status" class="sr-only">
        {open ? 'The answer is shown.' : ''}
      </p>
      {/* The focus stays on the one button, so that Space and Enter lead through the round. */}
      <div class={styles.bar}>
        <Button look="primary" onClick={goOn}>
          {!open ? 'Reveal the answer' : last ? 'Back to the first question' : 'Next question'}
        </Button>
        {at > 0 && (
          <Button
            look="link"
            onClick={() => {
              setOpen(false);
              setAt(at - 1);
            }}
          >
            Previous question
          </Button>
        )}
      </div>
    </div>
  );
}
