import { beforeEach, expect, test } from 'vitest';
import { freshStores } from './fresh-modules.ts';

beforeEach(() => localStorage.clear());

const fileOf = (matters: Record<string, unknown>) =>
  JSON.stringify({
    app: 'redraft',
    format: 1,
    exportedAt: '2026-03-01T10:00:00Z',
    matters: Object.fromEntries(Object.entries(matters).map(([id, value]) => [id, { version: 1, value }])),
  });
const begun = { state: 'begun', best: 70, failures: 4, passedAt: null, samplesShown: true };

test('an import takes nothing back that was passed here, and adds what is new', async () => {
  const stores = await freshStores();
  stores.recordCheck('add-logging', true, 88);
  const plan = await stores.planImport(fileOf({ progress: { 'add-logging': begun, 'slow-report': begun } }));
  expect(plan).toMatchObject({ ok: true, changes: [{ id: 'progress', added: 1, changed: 1 }] });
  expect(stores.stateOf('slow-report')).toBe('new');
  if (plan.ok) plan.apply();
  expect(stores.progressOf('add-logging')).toMatchObject({
    state: 'passed',
    best: 88,
    failures: 4,
    samplesShown: true,
  });
  expect(stores.stateOf('slow-report')).toBe('begun');
});

test('of two drafts the newer one stays', async () => {
  const stores = await freshStores();
  stores.saveDraft('playground', 'written here');
  const old = { text: 'old', at: '2020-01-01T00:00:00.000Z' };
  const plan = await stores.planImport(fileOf({ drafts: { playground: old, 'practice/add-logging': old } }));
  if (plan.ok) plan.apply();
  expect(stores.draftAt('playground')).toBe('written here');
  expect(stores.draftAt('practice/add-logging')).toBe('old');
});

test('an export of the same state changes nothing', async () => {
  const stores = await freshStores();
  stores.recordCheck('add-logging', false, 40);
  const plan = await stores.planImport(await stores.exportState());
  expect(plan.ok && plan.changes.every(({ added, changed }) => added + changed === 0)).toBe(true);
});

test('an exercise can be forgotten alone', async () => {
  const stores = await freshStores();
  stores.recordCheck('add-logging', true, 88);
  stores.recordCheck('slow-report', true, 88);
  stores.forgetExercise('add-logging');
  expect(stores.stateOf('add-logging')).toBe('new');
  expect(stores.stateOf('slow-report')).toBe('passed');
});
