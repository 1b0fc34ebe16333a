/** Time for which each draft is shown, in ms. All of them together stay below five seconds (WCAG 2.2.2). */
const SHOWN = 1_100;

/**
 * Turns the drafts once, from the weak one to the strong one, when the demo comes into view. Whoever touches the page
 * stops it; whoever asks for less motion never sees it and stays with the strong one.
 */
export function playDrafts(demo: Element | null): void {
  const radios = [...(demo?.querySelectorAll<HTMLInputElement>('input[name="draft"]:not([value="own"])') ?? [])];
  if (!demo || matchMedia('(prefers-reduced-motion: reduce)').matches) return;
  const stopping = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const show = (n: number) => {
    const radio = radios[n];
    if (!radio || stopping.signal.aborted) return;
    radio.checked = true;
    timer = setTimeout(() => show(n + 1), SHOWN);
  };
  const stop = () => {
    clearTimeout(timer);
    stopping.abort();
  };
  const seen = new IntersectionObserver(
    ([entry]) => {
      if (!entry?.isIntersecting) return;
      seen.disconnect();
      show(0);
    },
    { threshold: 0.3 },
  );
  for (const touch of ['pointerdown', 'keydown', 'focusin'])
    demo.addEventListener(touch, stop, { signal: stopping.signal });
  stopping.signal.addEventListener('abort', () => seen.disconnect());
  seen.observe(demo);
}
