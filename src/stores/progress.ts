import { type ExerciseProgress, exerciseProgressSchema, type Progress, progressSchema } from '../schemas/progress.ts';
import { defineMatter } from './matter.ts';
import { earlier, mergeEntries } from './merge-entries.ts';

/** How far the learner is with each exercise, by exercise id. */
export const progress = defineMatter<Progress>({
  id: 'progress',
  version: 1,
  schema: progressSchema,
  entry: exerciseProgressSchema,
  empty: {},
  merge: mergeEntries((own, imported) => ({
    state: own.state === 'passed' ? own.state : imported.state,
    best: own.best === null ? imported.best : Math.max(own.best, imported.best ?? 0),
    failures: Math.max(own.failures, imported.failures),
    passedAt: earlier(own.passedAt, imported.passedAt),
    samplesShown: own.samplesShown || imported.samplesShown,
  })),
});

/** State of an exercise as pages show it. */
export type ExerciseState = 'new' | ExerciseProgress['state'];

const BEGUN: ExerciseProgress = { state: 'begun', best: null, failures: 0, passedAt: null, samplesShown: false };

/** Progress with one exercise; undefined while it is new. */
export function progressOf(id: string, all: Progress = progress.$value.get()): ExerciseProgress | undefined {
  return Object.hasOwn(all, id) ? all[id] : undefined;
}

/** Whether an exercise is new, begun or passed. */
export function stateOf(id: string, all: Progress = progress.$value.get()): ExerciseState {
  return progressOf(id, all)?.state ?? 'new';
}

function update(id: string, change: (old: ExerciseProgress) => ExerciseProgress): void {
  progress.$value.set({ ...progress.$value.get(), [id]: change(progressOf(id) ?? BEGUN) });
}

/** Whether the samples of an exercise are open to the learner: after a pass, or on request. */
export function areSamplesOpen(id: string, all: Progress = progress.$value.get()): boolean {
  const own = progressOf(id, all);
  return own?.state === 'passed' || own?.samplesShown === true;
}

/** Notes that the learner has started to write. */
export function beginExercise(id: string): void {
  if (stateOf(id) === 'new') update(id, (old) => old);
}

/** Notes a check and its outcome. A pass is never taken back; `score` is the linter's, 0 to 100. */
export function recordCheck(id: string, passed: boolean, score: number): void {
  update(id, (old) => ({
    ...old,
    state: passed ? 'passed' : old.state,
    best: Math.max(old.best ?? 0, score),
    failures: passed ? old.failures : old.failures + 1,
    passedAt: old.passedAt ?? (passed ? new Date().toISOString() : null),
  }));
}

/** Notes that the learner asked for the sample answers. */
export function showSamples(id: string): void {
  update(id, (old) => ({ ...old, samplesShown: true }));
}

/** Forgets how far the learner is with one exercise; its draft and its attempts are kept elsewhere. */
export function forgetExercise(id: string): void {
  const { [id]: _, ...others } = progress.$value.get();
  progress.$value.set(others);
}
