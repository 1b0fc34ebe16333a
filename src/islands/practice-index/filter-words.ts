import type { FilterId } from './filters.ts';

/** Labels of the filters. */
export const FILTER_LABELS: Readonly<Record<FilterId, string>> = {
  level: 'Level',
  domain: 'Domain',
  pattern: 'Pattern',
  state: 'State',
};

/** An id as words: `spec-first` becomes "Spec first". */
export function wordsOf(id: string): string {
  const words = id.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

const plural = (n: number) => (n === 1 ? '1 exercise' : `${n} exercises`);

/** How many exercises are shown, for the eye and for a polite announcement. */
export function countText(shown: number, all: number): string {
  if (shown === all) return plural(all);
  return shown === 0 ? 'No exercise fits' : `${shown} of ${plural(all)}`;
}
