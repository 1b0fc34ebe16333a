import cards from '../controls/Cards.module.css';
import { ProgressState } from '../exercise/ProgressState.tsx';
import styles from './ExerciseCard.module.css';
import { wordsOf } from './filter-words.ts';
import type { IndexEntry } from './filters.ts';

const LEVELS = [1, 2, 3, 4];

/** One exercise in the index: what it is about, and how far the learner is. */
export function ExerciseCard({ entry }: { readonly entry: IndexEntry }) {
  const { id, title, goal, level, domain, patterns, url } = entry;
  return (
    <li class={`${cards.card} ${styles.rows}`} data-exercise={id}>
      <p class={styles.level}>
        <span class={styles.dots} aria-hidden="true">
          {LEVELS.map((n) => (
            <span key={n} data-on={n <= level} />
          ))}
        </span>
        Level {level}
      </p>
      <h2>
        <a href={url}>{title}</a>
      </h2>
      <p class={styles.goal}>{goal}</p>
      <p class={styles.facts}>{[domain, ...patterns].map(wordsOf).join(' · ')}</p>
      <p class={styles.state}>
        <ProgressState id={id} />
      </p>
    </li>
  );
}
