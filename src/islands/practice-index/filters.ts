import type { Exercise } from '../../schemas/exercise.ts';
import type { Progress } from '../../schemas/progress.ts';
import { type ExerciseState, stateOf } from '../../stores/progress.ts';

/** What the index knows of an exercise. */
export interface IndexEntry extends Pick<Exercise, 'id' | 'title' | 'goal' | 'level' | 'domain' | 'patterns'> {
  readonly url: string;
}

/** The questions by which the exercises can be narrowed; also the names in the query of the URL. */
export const FILTER_IDS = ['level', 'domain', 'pattern', 'state'] as const;
/** Id of a filter. */
export type FilterId = (typeof FILTER_IDS)[number];
/** The chosen answer to each filter; '' when it does not matter. */
export type Filters = Readonly<Record<FilterId, string>>;

/** Everything shown. */
export const NO_FILTERS: Filters = { level: '', domain: '', pattern: '', state: '' };

const STATES: readonly ExerciseState[] = ['new', 'begun', 'passed'];

const valuesOf: Record<Exclude<FilterId, 'state'>, (entry: IndexEntry) => readonly string[]> = {
  level: ({ level }) => [String(level)],
  domain: ({ domain }) => [domain],
  pattern: ({ patterns }) => patterns,
};

/** The answers that some exercise has, by filter, in order. */
export function choicesOf(entries: readonly IndexEntry[]): Readonly<Record<FilterId, readonly string[]>> {
  const known = (id: Exclude<FilterId, 'state'>) => [...new Set(entries.flatMap(valuesOf[id]))].sort();
  return { level: known('level'), domain: known('domain'), pattern: known('pattern'), state: STATES };
}

/** Reads the filters from the query of a URL; an answer that no exercise has counts as none. */
export function readFilters(query: string, choices: ReturnType<typeof choicesOf>): Filters {
  const params = new URLSearchParams(query);
  const chosen = FILTER_IDS.map((id) => {
    const value = params.get(id) ?? '';
    return [id, choices[id].includes(value) ? value : ''] as const;
  });
  return { ...NO_FILTERS, ...Object.fromEntries(chosen) };
}

/** The query that stands for the filters, with its question mark; empty when nothing is chosen. */
export function queryOf(filters: Filters): string {
  const params = new URLSearchParams(FILTER_IDS.filter((id) => filters[id]).map((id) => [id, filters[id]]));
  return params.size > 0 ? `?${params}` : '';
}

/** The exercises that fit every filter. */
export function filterEntries(entries: readonly IndexEntry[], filters: Filters, progress: Progress): IndexEntry[] {
  return entries.filter((entry) =>
    FILTER_IDS.every((id) => {
      const wanted = filters[id];
      if (!wanted) return true;
      return id === 'state' ? stateOf(entry.id, progress) === wanted : valuesOf[id](entry).includes(wanted);
    }),
  );
}
