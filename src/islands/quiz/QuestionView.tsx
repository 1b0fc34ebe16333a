import { optionOrder, rightOption } from '../../quiz/round.ts';
import type { Question } from '../../schemas/quiz.ts';
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
      <fieldset class={styles.options} onKeyDown={markByNumber} disabled={open}>
        <legend>{askOf(question)}</legend>
        {order.map((option, at) => {
          const choice = question.options[option];
          if (!choice) return null;
          const state = !open ? '' : option === right ? 'right' : option === marked ? 'wrong' : 'other';
          return (
            <div key={option} class={styles.option} data-state={state}>
              <label>
                <input
                  type="radio"
                  id={`${question.id}-${option}`}
                  name={question.id}
                  value={option}
                  checked={marked === option}
                  onChange={() => onMark(option)}
                />
                <span aria-hidden="true" class={styles.number}>
                  {at + 1}
                </span>
                <span>{optionText(choice, patterns)}</span>
              </label>
              {open && (
                <p class={styles.why}>
                  <strong>
                    {option === right ? 'Right' : option === marked ? 'Your answer, not right' : 'Not right'}:
                  </strong>{' '}
                  {choice.why}
                </p>
              )}
            </div>
          );
        })}
      </fieldset>
    </div>
  );
}
