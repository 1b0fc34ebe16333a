import { ANYTHING, ORDERS, type Wanted } from '../../library/find-entries.ts';
import type { namedIn } from '../../library/named-in.ts';
import { Button } from '../controls/Button.tsx';
import filters from '../controls/Filters.module.css';
import { SelectField } from '../controls/SelectField.tsx';
import styles from './Library.module.css';
import { countText, ORDER_NAMES, RATING_FILTERS } from './words.ts';

interface Props {
  readonly wanted: Wanted;
  readonly named: ReturnType<typeof namedIn>;
  readonly shown: number;
  readonly all: number;
  readonly choose: (wanted: Wanted) => void;
}

/** A filter that is in force stays a choice when its last entry is gone. */
const choices = (names: readonly string[], chosen: string) =>
  ['', ...new Set(chosen === '' ? names : [...names, chosen])].map((name) => [name, name || 'Any'] as const);

/** Words to search for, filters, the order, and how many entries are left. */
export function Finder({ wanted, named, shown, all, choose }: Props) {
  const searching = wanted.query.trim() !== '';
  const orders = ORDERS.filter((id) => searching || id !== 'match');
  const order = orders.includes(wanted.order) ? wanted.order : 'newest';
  const open = { ...ANYTHING, order: wanted.order };
  const narrowed = (Object.keys(open) as (keyof Wanted)[]).some((id) => wanted[id] !== open[id]);
  const filter = (id: keyof Wanted) => ({
    value: wanted[id],
    choose: (value: string) => choose({ ...wanted, [id]: value }),
  });
  return (
    <search>
      <form class={styles.finder} aria-label="Find entries" onSubmit={(event) => event.preventDefault()}>
        <label class={`${filters.field} ${styles.query}`}>
          Search
          <input
            type="search"
            value={wanted.query}
            autocomplete="off"
            onInput={(event) => choose({ ...wanted, query: event.currentTarget.value })}
          />
        </label>
        <SelectField label="Tag" choices={choices(named.tags, wanted.tag)} {...filter('tag')} />
        <SelectField label="Assistant" choices={choices(named.assistants, wanted.assistant)} {...filter('assistant')} />
        <SelectField label="Rating" choices={RATINGS} {...filter('rating')} />
        <SelectField
          label="Order"
          choices={orders.map((id) => [id, ORDER_NAMES[id]] as const)}
          {...filter('order')}
          value={order}
        />
        <div class={`${filters.outcome} ${styles.outcome}`}>
          <p role="status">{countText(shown, all)}</p>
          {narrowed && (
            <Button look="link" onClick={() => choose(open)}>
              Show all
            </Button>
          )}
        </div>
      </form>
    </search>
  );
}

const RATINGS = (['', '5', '4', '3', 'none'] as const).map((id) => [id, RATING_FILTERS[id]] as const);
