import { useEffect, useRef } from 'preact/hooks';

/**
 * Runs something at once, or after the finger or mouse button that is down has been lifted:
 * what appears in the middle of a press moves the button from under it, and the click is lost.
 */
export function useAfterPress(): (act: () => void) => void {
  const down = useRef(false);
  const waiting = useRef<(() => void)[]>([]);
  useEffect(() => {
    const press = () => {
      down.current = true;
    };
    const release = () => {
      down.current = false;
      // The click comes after the release.
      setTimeout(() => {
        for (const act of waiting.current.splice(0)) act();
      });
    };
    addEventListener('pointerdown', press, true);
    addEventListener('pointerup', release, true);
    addEventListener('pointercancel', release, true);
    return () => {
      removeEventListener('pointerdown', press, true);
      removeEventListener('pointerup', release, true);
      removeEventListener('pointercancel', release, true);
    };
  }, []);
  return (act) => {
    if (down.current) waiting.current.push(act);
    else act();
  };
}
