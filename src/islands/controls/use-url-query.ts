import { useEffect, useState } from 'preact/hooks';

/** State that lives in the query of the URL: a reload, a shared link and Back all keep it. */
export function useUrlQuery<State>(empty: State, read: (query: string) => State, queryOf: (state: State) => string) {
  const [state, setState] = useState(empty);

  useEffect(() => {
    // The page was built without a query, so the first picture has none either.
    const follow = () => setState(read(location.search));
    follow();
    addEventListener('popstate', follow);
    return () => removeEventListener('popstate', follow);
  }, []);

  /** `replace` makes no new entry in the history: for what changes with each key. */
  const choose = (next: State, how: 'push' | 'replace' = 'push') => {
    const url = `${location.pathname}${queryOf(next)}${location.hash}`;
    if (how === 'push') history.pushState(null, '', url);
    else history.replaceState(history.state, '', url);
    setState(next);
  };
  return [state, choose] as const;
}
