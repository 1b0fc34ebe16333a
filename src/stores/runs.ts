import { z } from '../schemas/browser-zod.ts';
import { type Run, type RunPlan, runPlanSchema, runSchema } from '../schemas/run.ts';
import { beat } from '../workflow/run/clock.ts';
import { newRun } from '../workflow/run/moves.ts';
import { mergeEntries } from './merge-entries.ts';
import { newId } from './new-id.ts';
import { defineShelf } from './shelf.ts';

/** Tasks that are worked on with an agent, by id: open ones and finished ones. */
export const runs = defineShelf<Run>({
  id: 'runs',
  version: 1,
  entry: runSchema,
  merge: mergeEntries((own, imported) => (imported.updatedAt > own.updatedAt ? imported : own)),
});

/**
 * Starts a run and returns its id; the page opens it by its fragment. Throws when the plan breaks a limit of the schema.
 * Wait for `runs.saved()` before leaving the page.
 */
export function startRun(plan: RunPlan, now = new Date()): string {
  const id = newId();
  runs.$value.set({ ...runs.$value.get(), [id]: newRun(z.parse(runPlanSchema, plan), now) });
  return id;
}

/** Changes a run; nothing is saved when `change` returns what it got. */
export function changeRun(id: string, change: (run: Run, now: Date) => Run, now = new Date()): void {
  const all = runs.$value.get();
  const run = Object.hasOwn(all, id) ? all[id] : undefined;
  if (!run) return;
  const changed = change(run, now);
  if (changed !== run) runs.$value.set({ ...all, [id]: { ...changed, updatedAt: now.toISOString() } });
}

/** Deletes a run. Returns how to bring it back. */
export function deleteRun(id: string): () => void {
  const { [id]: run, ...others } = runs.$value.get();
  runs.$value.set(others);
  return () => run && runs.$value.set({ ...runs.$value.get(), [id]: run });
}

/** Notes for every clock that runs that a page sees it. */
export function beatClocks(now = new Date()): void {
  for (const [id, { clock }] of Object.entries(runs.$value.get())) if (clock) changeRun(id, beat, now);
}
