import { useEffect, useState } from 'preact/hooks';
import { beatClocks, runs } from '../../stores/runs.ts';
import { BEAT } from '../../workflow/run/clock.ts';

/** The id in the address; follows it. Reads the stored runs and, while the page is open, sees their clocks run. */
export function useOpenRun(): string {
  const [id, setId] = useState('');
  useEffect(() => {
    const follow = () => setId(location.hash.slice(1));
    const see = () => beatClocks();
    follow();
    void runs.load().then(see);
    const timer = setInterval(see, BEAT * 1000);
    addEventListener('hashchange', follow);
    addEventListener('pagehide', see);
    document.addEventListener('visibilitychange', see);
    return () => {
      clearInterval(timer);
      removeEventListener('hashchange', follow);
      removeEventListener('pagehide', see);
      document.removeEventListener('visibilitychange', see);
    };
  }, []);
  return id;
}
