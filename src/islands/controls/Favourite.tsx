import { useStore } from '@nanostores/preact';
import { favourites, isFavourite, toggleFavourite } from '../../stores/favourites.ts';
import styles from './Favourite.module.css';

interface Props {
  readonly id: string;
  readonly title: string;
}

/** A star that is on or off. */
export function Favourite({ id, title }: Props) {
  const all = useStore(favourites.$value, { ssr: () => favourites.empty });
  const on = isFavourite(id, all);
  return (
    <button
      type="button"
      class={styles.star}
      aria-pressed={on}
      aria-label={`Favourite: ${title}`}
      onClick={() => toggleFavourite(id)}
    >
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path d="m12 3.5 2.6 5.4 5.9.8-4.3 4.1 1 5.9-5.2-2.8-5.2 2.8 1-5.9L3.5 9.7l5.9-.8z" />
      </svg>
    </button>
  );
}
