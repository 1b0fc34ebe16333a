import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test, vi } from 'vitest';
import { BEAT, startClock } from '../../src/workflow/run/clock.ts';
import { SAMPLE, samplePlan } from '../support/sample-run.ts';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

/** The runs as the next page has them. */
async function openTab() {
  vi.resetModules();
  const stores = await import('../../src/stores/runs.ts');
  await stores.runs.load();
  return stores;
}

test('runs are kept for the next page, several at once', async () => {
  const tab = await openTab();
  const ids = [tab.startRun(samplePlan()), tab.startRun({ ...samplePlan(), title: 'Another' })];
  tab.changeRun(ids[0] ?? '', (run) => ({ ...run, loop: 'review' }));
  await tab.runs.saved();
  const next = (await openTab()).runs.$value.get();
  expect(ids.map((id) => [next[id]?.plan.title, next[id]?.loop])).toEqual([
    [SAMPLE.title, 'review'],
    ['Another', 'spec'],
  ]);
});

test('a plan beyond the limits is refused before anything is kept', async () => {
  const tab = await openTab();
  expect(() => tab.startRun({ ...samplePlan(), title: 'x'.repeat(201) })).toThrow();
  expect(tab.runs.$value.get()).toEqual({});
});

test('a change that changes nothing, or of a run that is gone, leaves all as it was', async () => {
  const tab = await openTab();
  const id = tab.startRun(samplePlan());
  const before = tab.runs.$value.get();
  tab.changeRun(id, (run) => run);
  tab.changeRun('gone', (run) => ({ ...run, loop: 'run' }));
  tab.changeRun('constructor', (run) => ({ ...run, loop: 'run' }));
  expect(tab.runs.$value.get()).toBe(before);
});

test('a deleted run comes back whole', async () => {
  const tab = await openTab();
  const id = tab.startRun(samplePlan());
  const run = tab.runs.$value.get()[id];
  const undo = tab.deleteRun(id);
  expect(tab.runs.$value.get()).toEqual({});
  undo();
  expect(tab.runs.$value.get()[id]).toEqual(run);
});

test('a beat is noted for clocks that run, and for them alone', async () => {
  const tab = await openTab();
  const [running, standing] = [tab.startRun(samplePlan(), SAMPLE.begins), tab.startRun(samplePlan(), SAMPLE.begins)];
  tab.changeRun(running, startClock, SAMPLE.begins);
  const before = tab.runs.$value.get()[standing];
  const later = new Date(SAMPLE.begins.getTime() + BEAT * 1000);
  tab.beatClocks(later);
  expect(tab.runs.$value.get()[running]?.clock).toEqual({
    since: SAMPLE.begins.toISOString(),
    seen: later.toISOString(),
  });
  expect(tab.runs.$value.get()[standing]).toBe(before);
});

test('of two versions of a run an import keeps the newer one', async () => {
  const { runs, startRun } = await openTab();
  const id = startRun(samplePlan(), SAMPLE.begins);
  const own = runs.$value.get();
  const mine = own[id];
  if (!mine) throw new Error('expected the run');
  const older = { ...mine, loop: 'review' as const, updatedAt: '2020-01-01T00:00:00.000Z' };
  const newer = { ...older, updatedAt: '2030-01-01T00:00:00.000Z' };
  expect(runs.merge?.(own, { [id]: older, other: older })).toEqual({ [id]: mine, other: older });
  expect(runs.merge?.(own, { [id]: newer })).toEqual({ [id]: newer });
});
