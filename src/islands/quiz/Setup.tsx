import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import type { RoundChoice } from '../../quiz/round.ts';
import { toRoundFragment } from '../../quiz/round-link.ts';
import { dueAt } from '../../quiz/schedule.ts';
import { beginChosen, beginToday, quizCards, TODAY } from '../../stores/quiz.ts';
import { Button } from '../controls/Button.tsx';
import styles from './Quiz.module.css';
import type { QuizProps } from './Quiz.tsx';

const COUNTS = [5, 10, 20, 40];
const newSeed = () => Math.random().toString(36).slice(2, 8);

interface Props extends QuizProps {
  /** The round that a link asks for. */
  readonly sent: RoundChoice | null;
}

/** Where a round begins: ten for today, or topics and a number; a link gives a group the same round. */
export function Setup({ questions, topics, wall, sent }: Props) {
  const cards = useStore(quizCards.$value, { ssr: () => quizCards.empty });
  const [chosen, setChosen] = useState<readonly string[]>(sent?.topics ?? topics.map(({ id }) => id));
  const [count, setCount] = useState(sent?.count ?? 10);
  const [seed, setSeed] = useState(sent?.seed ?? '');
  const [message, setMessage] = useState('');
  const due = dueAt(cards, new Date()).length;
  const choice = () => ({ topics: chosen, count, seed: seed === '' ? newSeed() : seed });
  const toggle = (id: string) =>
    setChosen(chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id]);
  const share = async () => {
    const made = choice();
    setSeed(made.seed);
    const address = location.origin + location.pathname + toRoundFragment(made);
    try {
      await navigator.clipboard.writeText(address);
      setMessage('Link copied. Everybody who opens it sees the same questions in the same order.');
    } catch {
      setMessage(`The browser does not allow copying. The link: ${address}`);
    }
  };
  return (
    <div class={styles.setup}>
      <section aria-labelledby="today">
        <h2 id="today">{TODAY} for today</h2>
        <p role="status">
          {due === 0
            ? 'Nothing is due. The ten are new questions.'
            : `${due} ${due === 1 ? 'question is' : 'questions are'} due; new ones fill up.`}
        </p>
        <Button look="primary" onClick={() => beginToday(questions)}>
          Begin the ten for today
        </Button>
      </section>
      <section aria-labelledby="own">
        <h2 id="own">{sent ? 'The round that you were sent' : 'A round of your own'}</h2>
        <fieldset class={styles.topics}>
          <legend>Topics</legend>
          {topics.map(({ id, title, questions: amount }) => (
            <label key={id}>
              <input type="checkbox" checked={chosen.includes(id)} onChange={() => toggle(id)} /> {title} ({amount})
            </label>
          ))}
        </fieldset>
        <label class={styles.count}>
          Questions{' '}
          <select value={count} onChange={(event) => setCount(Number(event.currentTarget.value))}>
            {[...new Set([...COUNTS, count])]
              .sort((a, b) => a - b)
              .map((number) => (
                <option key={number} value={number}>
                  {number}
                </option>
              ))}
          </select>
        </label>
        <div class={styles.actions}>
          <Button
            look={sent ? 'primary' : 'quiet'}
            disabled={chosen.length === 0}
            onClick={() => beginChosen(questions, choice())}
          >
            Begin
          </Button>
          <Button disabled={chosen.length === 0} onClick={share}>
            Copy link for a group
          </Button>
          {seed !== '' && <a href={`${wall}${toRoundFragment(choice())}`}>Show this round on a projector</a>}
        </div>
        <p role="status">{chosen.length === 0 ? 'Choose at least one topic.' : message}</p>
      </section>
    </div>
  );
}
