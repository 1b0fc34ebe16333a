import { useEffect, useRef, useState } from 'preact/hooks';

/** Pause in typing after which a text is kept, in ms. */
const PAUSE = 300;

/** A text as it is typed; it is kept after a pause, when the field is left, and when the page goes. */
export function useLateSave(kept: string, keep: (text: string) => void) {
  const [text, setText] = useState(kept);
  const waiting = useRef<{ text: string; timer: ReturnType<typeof setTimeout> } | null>(null);
  const latest = useRef(keep);
  latest.current = keep;

  const keepNow = () => {
    if (!waiting.current) return;
    clearTimeout(waiting.current.timer);
    const { text: typed } = waiting.current;
    waiting.current = null;
    latest.current(typed);
  };
  useEffect(() => {
    addEventListener('pagehide', keepNow);
    return () => {
      removeEventListener('pagehide', keepNow);
      keepNow();
    };
  }, []);
  // Another tab may have written; while something waits here, this tab is the one that is written in.
  useEffect(() => {
    if (!waiting.current) setText(kept);
  }, [kept]);

  return {
    value: text,
    onInput: (event: { readonly currentTarget: { readonly value: string } }) => {
      const { value } = event.currentTarget;
      setText(value);
      clearTimeout(waiting.current?.timer);
      waiting.current = { text: value, timer: setTimeout(keepNow, PAUSE) };
    },
    onBlur: keepNow,
  };
}
