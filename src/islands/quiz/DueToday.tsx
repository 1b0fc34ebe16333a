import { useStore } from '@nanostores/preact';
import { dueAt } from '../../quiz/schedule.ts';
import { quizCards } from '../../stores/quiz.ts';
import styles from './DueToday.module.css';

/** How many questions of the quiz are due; nothing for those who never played. */
export default function DueToday({ url }: { readonly url: string }) {
  const cards = useStore(quizCards.$value, { ssr: () => quizCards.empty });
  const due = dueAt(cards, new Date()).length;
  return (
    <p class={styles.due} data-due={due}>
      {due > 0 ? (
        <a href={url}>
          {due} quiz {due === 1 ? 'question is' : 'questions are'} due today
        </a>
      ) : (
        <a href={url}>Ten questions a day: the quiz</a>
      )}
    </p>
  );
}
