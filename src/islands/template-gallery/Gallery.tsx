import { useStore } from '@nanostores/preact';
import { useMemo } from 'preact/hooks';
import { favourites, isFavourite } from '../../stores/favourites.ts';
import { Button } from '../controls/Button.tsx';
import cards from '../controls/Cards.module.css';
import { useUrlQuery } from '../controls/use-url-query.ts';
import type { GalleryEntry } from './entries.ts';
import { choicesOf, fitting, NO_WISH, queryOf, readWish } from './filters.ts';
import styles from './Gallery.module.css';
import { GalleryBar } from './GalleryBar.tsx';
import { TemplateCard } from './TemplateCard.tsx';

const countOf = (shown: number, all: number) => (shown === all ? `${all} templates` : `${shown} of ${all} templates`);

/** All templates, narrowed by what stands in the URL. Complete without JavaScript. */
export default function Gallery({ entries }: { readonly entries: readonly GalleryEntry[] }) {
  const choices = useMemo(() => choicesOf(entries), [entries]);
  const [wish, choose] = useUrlQuery(NO_WISH, (query) => readWish(query, choices), queryOf);
  const starred = useStore(favourites.$value, { ssr: () => favourites.empty });
  const shown = fitting(entries, wish, (id) => isFavourite(id, starred));
  return (
    <div class={styles.gallery}>
      <GalleryBar {...{ wish, choices, choose }} count={countOf(shown.length, entries.length)} />
      {shown.length > 0 ? (
        <ul class={cards.list} aria-label="Templates">
          {shown.map((entry) => (
            <TemplateCard key={entry.id} entry={entry} />
          ))}
        </ul>
      ) : (
        <div class={cards.empty}>
          <p>
            {wish.starred && Object.keys(starred).length === 0
              ? 'No template is starred yet. The star on a card keeps it here.'
              : 'No template has all of this at once. Take a word out of the search, or leave one of the filters open.'}
          </p>
          <Button look="primary" onClick={() => choose(NO_WISH)}>
            Show all templates
          </Button>
        </div>
      )}
    </div>
  );
}
