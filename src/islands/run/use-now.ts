import { useEffect, useState } from 'preact/hooks';

/** The time, once a second while somebody can see it and `ticking` is true. */
export function useNow(ticking: boolean): Date {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    let timer: ReturnType<typeof setInterval> | undefined;
    const look = () => setNow(new Date());
    const follow = () => {
      clearInterval(timer);
      look();
      if (ticking && document.visibilityState === 'visible') timer = setInterval(look, 1000);
    };
    follow();
    document.addEventListener('visibilitychange', follow);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', follow);
    };
  }, [ticking]);
  return now;
}
