import { useEffect, useState } from 'preact/hooks';
import { type choicesOf, type Filters, NO_FILTERS, queryOf, readFilters } from './filters.ts';

/** Filters that live in the query of the URL: a reload, a shared link and Back all keep them. */
export function useUrlFilters(choices: ReturnType<typeof choicesOf>) {
  const [filters, setFilters] = useState<Filters>(NO_FILTERS);

  useEffect(() => {
    // The page was built without a query, so the first picture has none either.
    const read = () => setFilters(readFilters(location.search, choices));
    read();
    addEventListener('popstate', read);
    return () => removeEventListener('popstate', read);
  }, []);

  const choose = (next: Filters) => {
    history.pushState(null, '', `${location.pathname}${queryOf(next)}${location.hash}`);
    setFilters(next);
  };
  return [filters, choose] as const;
}
