import { useEffect, useRef, useState } from 'preact/hooks';
import { rightOption } from '../../quiz/round.ts';
import type { QuizRound } from '../../schemas/quiz-state.ts';
import { answerQuestion, endRound } from '../../stores/quiz.ts';
import { Button } from '../controls/Button.tsx';
import { QuestionView } from './QuestionView.tsx';
import styles from './Quiz.module.css';
import type { QuizProps } from './Quiz.tsx';

interface Props extends QuizProps {
  readonly round: QuizRound;
  /** Shows what the round came to. */
  readonly onFinish: () => void;
}

/** One question after another; each answer is explained before the next. */
export function Round({ questions, patterns, about, round, onFinish }: Props) {
  const { ids, answers, seed } = round;
  const firstOpen = ids.findIndex((id) => answers[id] === undefined);
  const [at, setAt] = useState(firstOpen < 0 ? ids.length - 1 : firstOpen);
  const [marked, setMarked] = useState<number | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const actions = useRef<HTMLDivElement>(null);
  const id = ids[at] ?? '';
  const question = questions.find((candidate) => candidate.id === id);
  const given = answers[id];
  const open = given !== undefined;

  useEffect(() => heading.current?.focus(), [at]);
  // The options are locked after an answer, and the focus must not be lost with them.
  useEffect(() => {
    if (open && marked !== null) actions.current?.querySelector('button')?.focus();
  }, [open]);

  const answer = () => {
    if (question && !open && marked !== null) answerQuestion(question, marked);
  };
  const goOn = () => {
    setMarked(null);
    if (at + 1 < ids.length) setAt(at + 1);
    else onFinish();
  };
  const answerOnShortcut = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    if (open) goOn();
    else answer();
  };

  if (!question) return <Gone onNext={goOn} />;
  const page = about[question.about];
  const isRight = given === rightOption(question);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Ctrl or ⌘ with Enter answers, wherever the focus is in the round
    <div class={styles.round} onKeyDown={answerOnShortcut}>
      <h2 ref={heading} tabIndex={-1} class={styles.heading}>
        Question {at + 1} of {ids.length}
      </h2>
      <progress class={styles.progress} max={ids.length} value={at + (open ? 1 : 0)} aria-label="Questions answered" />
      <QuestionView
        key={id}
        {...{ question, seed, patterns, open }}
        marked={open ? given : marked}
        onMark={setMarked}
      />
      <p role="status" class={styles.outcome}>
        {open && (isRight ? 'Right. ' : 'Not right. The right answer is marked below its number with the reason. ')}
        {open && page && (
          <>
            Read more: <a href={page.url}>{page.title}</a>
          </>
        )}
      </p>
      <div class={styles.actions} ref={actions}>
        {open ? (
          <Button look="primary" onClick={goOn}>
            {at + 1 < ids.length ? 'Next question' : 'See the result'}
          </Button>
        ) : (
          <Button look="primary" onClick={answer} disabled={marked === null}>
            Answer
          </Button>
        )}
        <Button look="link" onClick={endRound}>
          Stop this round
        </Button>
      </div>
      <p class={styles.keys}>Keys: 1 to 4 inside the options, Ctrl or ⌘ with Enter to answer and to go on.</p>
    </div>
  );
}

function Gone({ onNext }: { readonly onNext: () => void }) {
  return (
    <div class={styles.round}>
      <p>This question is not part of the quiz any more.</p>
      <Button onClick={onNext}>Go on</Button>
    </div>
  );
}
