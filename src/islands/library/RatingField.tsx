import styles from './EntryForm.module.css';

const RATINGS = ['', '1', '2', '3', '4', '5'] as const;

/** How good the prompt was, as native radios. */
export function RatingField({ rating }: { readonly rating: number | null }) {
  const chosen = rating === null ? '' : String(rating);
  return (
    <fieldset class={styles.rating}>
      <legend>Rating, from 1 (thrown away) to 5 (usable at once)</legend>
      {RATINGS.map((value) => (
        <label key={value}>
          <input type="radio" name="rating" value={value} defaultChecked={value === chosen} />
          {value || 'None'}
        </label>
      ))}
    </fieldset>
  );
}
