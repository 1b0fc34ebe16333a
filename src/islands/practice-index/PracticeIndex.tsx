import { useStore } from '@nanostores/preact';
import { progress } from '../../stores/progress.ts';
import { Button } from '../controls/Button.tsx';
import cards from '../controls/Cards.module.css';
import { StorageNotice } from '../controls/StorageNotice.tsx';
import { useUrlQuery } from '../controls/use-url-query.ts';
import { ExerciseCard } from './ExerciseCard.tsx';
import { FilterBar } from './FilterBar.tsx';
import { countText } from './filter-words.ts';
import { choicesOf, filterEntries, type IndexEntry, NO_FILTERS, queryOf, readFilters } from './filters.ts';
import styles from './PracticeIndex.module.css';

/** All exercises, narrowed by the filters in the URL, each with the learner's state. Complete without JavaScript. */
export function PracticeIndex({ entries }: { readonly entries: readonly IndexEntry[] }) {
  const choices = choicesOf(entries);
  const [filters, choose] = useUrlQuery(NO_FILTERS, (query) => readFilters(query, choices), queryOf);
  const all = useStore(progress.$value, { ssr: () => progress.empty });
  const shown = filterEntries(entries, filters, all);
  return (
    <div class={styles.index}>
      <StorageNotice />
      <FilterBar {...{ filters, choices, choose }} count={countText(shown.length, entries.length)} />
      {shown.length > 0 ? (
        <ul class={cards.list} aria-label="Exercises">
          {shown.map((entry) => (
            <ExerciseCard key={entry.id} entry={entry} />
          ))}
        </ul>
      ) : (
        <div class={cards.empty}>
          <p>
            {filters.state === 'passed' && Object.keys(all).length === 0
              ? 'Nothing is passed yet. Pick an exercise of level 1: it takes a few minutes.'
              : 'No exercise has all of this at once. Leave one of the filters open.'}
          </p>
          <Button look="primary" onClick={() => choose(NO_FILTERS)}>
            Show all exercises
          </Button>
        </div>
      )}
    </div>
  );
}
