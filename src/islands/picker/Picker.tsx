import { useEffect, useState } from 'preact/hooks';
import { type Answers, answersIn, isComplete, toAnswersFragment } from '../../picker/decide.ts';
import type { PickerTable } from '../../schemas/picker.ts';
import { Button } from '../controls/Button.tsx';
import { RadioQuestion } from '../controls/RadioQuestion.tsx';
import { Advice } from './Advice.tsx';
import styles from './Picker.module.css';

/** A pattern as the picker shows it. */
export interface PickedPattern {
  readonly title: string;
  readonly summary: string;
  readonly url: string;
  readonly shape: readonly string[];
  /** Templates that use it. */
  readonly templates: readonly { readonly title: string; readonly url: string }[];
}

/** What the picker needs from the content. */
export interface PickerProps {
  readonly table: PickerTable;
  readonly patterns: Readonly<Record<string, PickedPattern>>;
  /** Where the modes of work are explained. */
  readonly modes: string;
  readonly playground: string;
}

/** Plain questions that lead to one or two patterns; the address carries the answers. */
export default function Picker(props: PickerProps) {
  const { table } = props;
  const [answers, setAnswers] = useState<Answers>({});
  const [ready, setReady] = useState(false);

  useEffect(() => {
    const follow = () => setAnswers(answersIn(location.hash, table));
    follow();
    setReady(true);
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);

  const choose = (next: Answers) => {
    setAnswers(next);
    const { pathname, search } = location;
    history.replaceState(history.state, '', Object.keys(next).length > 0 ? toAnswersFragment(next) : pathname + search);
  };
  const open = table.questions.filter(({ id }) => answers[id] === undefined).length;
  return (
    <div class={`not-content ${styles.picker}`} data-picker={ready ? 'ready' : 'loading'}>
      <form class={styles.questions} onSubmit={(event) => event.preventDefault()}>
        {table.questions.map((question) => (
          <RadioQuestion
            key={question.id}
            class={styles.question}
            question={question}
            chosen={answers[question.id]}
            choose={(option) => choose({ ...answers, [question.id]: option })}
          />
        ))}
      </form>
      <p role="status" class={styles.state}>
        {open > 0 ? `${open} of ${table.questions.length} questions are open.` : 'All answered; the advice is below.'}
      </p>
      {isComplete(table, answers) && <Advice {...props} answers={answers} />}
      {Object.keys(answers).length > 0 && (
        <Button look="link" onClick={() => choose({})}>
          Start again
        </Button>
      )}
    </div>
  );
}
