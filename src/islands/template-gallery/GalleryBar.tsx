import { Button } from '../controls/Button.tsx';
import filters from '../controls/Filters.module.css';
import { SelectField } from '../controls/SelectField.tsx';
import { type Choices, FILTER_IDS, type FilterId, NO_WISH, queryOf, SORTS, type Sort, type Wish } from './filters.ts';
import styles from './Gallery.module.css';

const LABELS: Readonly<Record<FilterId, string>> = {
  purpose: 'Purpose',
  pattern: 'Pattern',
  domain: 'Field of work',
  level: 'Level',
  risk: 'Risk',
};

interface Props {
  readonly wish: Wish;
  readonly choices: Choices;
  readonly count: string;
  readonly choose: (wish: Wish, how?: 'push' | 'replace') => void;
}

/** Search, filters and order of the gallery, as native controls, with the count of what is left. */
export function GalleryBar({ wish, choices, count, choose }: Props) {
  const searching = wish.search.trim() !== '';
  return (
    <form class={filters.bar} aria-label="Find a template" onSubmit={(event) => event.preventDefault()}>
      <label class={filters.field}>
        Search the templates
        <input
          type="search"
          value={wish.search}
          onInput={(event) => choose({ ...wish, search: event.currentTarget.value }, 'replace')}
        />
      </label>
      <div class={filters.filters}>
        {FILTER_IDS.map((id) => (
          <SelectField
            key={id}
            label={LABELS[id]}
            name={id}
            value={wish[id]}
            choices={[['', 'Any'], ...choices[id].map(({ value, label }) => [value, label] as const)]}
            choose={(value) => choose({ ...wish, [id]: value })}
          />
        ))}
        <SelectField
          label="Order"
          name="sort"
          value={wish.sort}
          choices={Object.entries(SORTS).map(
            ([id, words]) => [id, id === NO_WISH.sort && searching ? 'Best match first' : words] as const,
          )}
          choose={(value) => choose({ ...wish, sort: value as Sort })}
        />
      </div>
      <div class={filters.outcome}>
        <p role="status">{count}</p>
        <label class={styles.starred}>
          <input
            type="checkbox"
            checked={wish.starred === 'yes'}
            onChange={(event) => choose({ ...wish, starred: event.currentTarget.checked ? 'yes' : '' })}
          />
          Favourites only
        </label>
        {queryOf(wish) !== '' && (
          <Button look="link" onClick={() => choose(NO_WISH)}>
            Show all
          </Button>
        )}
      </div>
    </form>
  );
}
