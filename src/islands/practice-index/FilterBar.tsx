import { Button } from '../controls/Button.tsx';
import styles from '../controls/Filters.module.css';
import { SelectField } from '../controls/SelectField.tsx';
import { FILTER_LABELS, wordsOf } from './filter-words.ts';
import { type choicesOf, FILTER_IDS, type Filters, NO_FILTERS, queryOf } from './filters.ts';

interface Props {
  readonly filters: Filters;
  readonly choices: ReturnType<typeof choicesOf>;
  readonly count: string;
  readonly choose: (filters: Filters) => void;
}

/** The filters of the index as native selects, with the count of what is left. */
export function FilterBar({ filters, choices, count, choose }: Props) {
  return (
    <form class={styles.bar} aria-label="Filter exercises" onSubmit={(event) => event.preventDefault()}>
      <div class={styles.filters}>
        {FILTER_IDS.map((id) => (
          <SelectField
            key={id}
            label={FILTER_LABELS[id]}
            name={id}
            value={filters[id]}
            choices={[['', 'Any'], ...choices[id].map((value) => [value, wordsOf(value)] as const)]}
            choose={(value) => choose({ ...filters, [id]: value })}
          />
        ))}
      </div>
      <div class={styles.outcome}>
        <p role="status">{count}</p>
        {queryOf(filters) !== '' && (
          <Button look="link" onClick={() => choose(NO_FILTERS)}>
            Show all
          </Button>
        )}
      </div>
    </form>
  );
}
