import { optionOrder, rightOption } from '../../quiz/round.ts';
import type { Question } from '../../schemas/quiz.ts';
import { Choice, Choices, choiceState } from '../controls/Choices.tsx';
import styles from './Quiz.module.css';
import { askOf, difficultyOf, optionText } from './words.ts';

interface Props {
  readonly question: Question;
  readonly seed: string;
  readonly patterns: Readonly<Record<string, string>>;
  /** Index of the marked option, as the file orders them; null for none. */
  readonly marked: number | null;
  /** Whether the answer is shown. */
  readonly open: boolean;
  readonly onMark: (option: number) => void;
}

/** A question with its options as radios; once it is open, each option says why it is right or wrong. */
export function QuestionView({ question, seed, patterns, marked, open, onMark }: Props) {
  const order = optionOrder(question, seed);
  const right = rightOption(question);
  const markByNumber = (event: KeyboardEvent) => {
    const option = order[Number(event.key) - 1];
    if (open || option === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    onMark(option);
    document.getElementById(`${question.id}-${option}`)?.focus();
  };
  return (
    <div class={styles.question}>
      <p class={styles.kind}>
        {question.domain.replaceAll('-', ' ')} · {difficultyOf(question)}
      </p>
      <p class={styles.situation}>{question.situation}</p>
      {question.prompt && <p class={styles.prompt}>{question.prompt}</p>}
      <Choices legend={askOf(question)} onKeyDown={markByNumber} disabled={open}>
        {order.map((option, at) => {
          const choice = question.options[option];
          if (!choice) return null;
          return (
            <Choice
              key={option}
              id={`${question.id}-${option}`}
              name={question.id}
              value={option}
              checked={marked === option}
              onChange={() => onMark(option)}
              state={open ? choiceState(option === right, option === marked) : 'open'}
              why={choice.why}
            >
              <span aria-hidden="true" class={styles.number}>
                {at + 1}
              </span>
              <span>{optionText(choice, patterns)}</span>
            </Choice>
          );
        })}
      </Choices>
    </div>
  );
}
