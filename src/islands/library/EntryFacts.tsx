import type { LibraryEntry } from '../../schemas/library.ts';
import { dayOf } from '../progress/words.ts';
import styles from './EntryCard.module.css';
import { sourceText } from './words.ts';

const MOST_STARS = 5;

function Rating({ rating }: { readonly rating: number | null }) {
  if (rating === null) return <>Not rated</>;
  return (
    <span class={styles.rating}>
      <span aria-hidden="true">{'★'.repeat(rating) + '☆'.repeat(MOST_STARS - rating)}</span> {rating} of {MOST_STARS}
    </span>
  );
}

/** Rating, assistant, days, source, tags and notes of an entry. */
export function EntryFacts({ entry }: { readonly entry: LibraryEntry }) {
  const { rating, assistant, createdAt, updatedAt, source, tags, notes } = entry;
  const [saved, changed] = [dayOf(createdAt), dayOf(updatedAt)];
  return (
    <>
      <ul class={styles.facts} aria-label="About this entry">
        <li>
          <Rating rating={rating} />
        </li>
        {assistant && <li>{assistant}</li>}
        <li>{changed === saved ? saved : `${saved}, changed ${changed}`}</li>
        {sourceText(source) && <li>{sourceText(source)}</li>}
      </ul>
      {tags.length > 0 && (
        <ul class={styles.tags} aria-label="Tags">
          {tags.map((tag) => (
            <li key={tag}>{tag}</li>
          ))}
        </ul>
      )}
      {notes && <p class={styles.notes}>{notes}</p>}
    </>
  );
}
