import { type DrillsProgress, drillProgressSchema, drillsProgressSchema } from '../schemas/drill-state.ts';
import { defineMatter } from './matter.ts';
import { earlier, mergeEntries } from './merge-entries.ts';

/** How far the learner is with each drill, by `kind/id`. */
export const drillsProgress = defineMatter<DrillsProgress>({
  id: 'drills',
  version: 1,
  schema: drillsProgressSchema,
  entry: drillProgressSchema,
  empty: {},
  merge: mergeEntries((own, imported) => ({
    ...own,
    tries: Math.max(own.tries, imported.tries),
    best: Math.max(own.best, imported.best),
    solvedAt: earlier(own.solvedAt, imported.solvedAt),
  })),
});

/** Whether all parts of a drill were right once. */
export const isSolved = (key: string, all: DrillsProgress = drillsProgress.$value.get()): boolean =>
  Object.hasOwn(all, key) && all[key]?.solvedAt !== null;

/** Notes a checked drill: how many of its parts were right. */
export function recordDrill(key: string, right: number, of: number, now = new Date()): void {
  const all = drillsProgress.$value.get();
  const before = Object.hasOwn(all, key) ? all[key] : undefined;
  drillsProgress.$value.set({
    ...all,
    [key]: {
      tries: (before?.tries ?? 0) + 1,
      last: right,
      best: Math.max(before?.best ?? 0, right),
      of,
      solvedAt: before?.solvedAt ?? (right === of ? now.toISOString() : null),
    },
  });
}
