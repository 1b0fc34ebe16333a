import { beforeEach, describe, expect, test } from 'vitest';
import { freshStores } from './fresh-modules.ts';

beforeEach(() => localStorage.clear());

async function used() {
  const stores = await freshStores();
  stores.saveDraft('playground', 'a draft with “quotes” and 日本語');
  stores.recordCheck('add-logging', true, 88);
  stores.changeSettings({ allFindings: true });
  return stores;
}

describe('export and import', () => {
  test('carry everything to another browser', async () => {
    const file = await (await used()).exportState();
    localStorage.clear();
    const other = await freshStores();
    const plan = await other.planImport(file);
    if (!plan.ok) throw new Error(plan.message);
    expect(plan.changes.map(({ id }) => id)).toEqual([
      'drafts',
      'progress',
      'settings',
      'quiz-cards',
      'quiz-round',
      'drills',
      'template-values',
      'favourites',
      'library',
      'runs',
      'attempts',
      'plans',
      'rules-of-thumb',
    ]);
    plan.apply();
    const after = await freshStores();
    expect(after.draftAt('playground')).toBe('a draft with “quotes” and 日本語');
    expect(after.stateOf('add-logging')).toBe('passed');
    expect(after.settings.$value.get().allFindings).toBe(true);
  });

  test.each([
    ['no JSON', 'hello'],
    ['another file', '{"name":"package"}'],
    ['another format', '{"app":"redraft","format":2,"exportedAt":"2026-03-01T10:00:00Z","matters":{}}'],
  ])('refuse %s', async (_, file) => {
    const { planImport } = await freshStores();
    expect(await planImport(file)).toEqual({ ok: false, message: expect.stringContaining('exported') });
  });

  test('change nothing when one matter is damaged', async () => {
    const stores = await used();
    const file = JSON.parse(await stores.exportState());
    file.matters.drafts.value = {};
    file.matters.progress.value['add-logging'].best = 1_000;
    expect(await stores.planImport(JSON.stringify(file))).toMatchObject({
      ok: false,
      message: expect.stringMatching(/progress/),
    });
    expect(stores.draftAt('playground')).toContain('a draft');
  });

  test('name a matter that is unknown', async () => {
    const stores = await used();
    const file = JSON.parse(await stores.exportState());
    file.matters.secrets = { version: 1, value: {} };
    expect(await stores.planImport(JSON.stringify(file))).toMatchObject({
      ok: false,
      message: expect.stringMatching(/"secrets"/),
    });
  });
});

test('reset forgets all of the site and nothing else', async () => {
  localStorage.setItem('starlight-theme', 'dark');
  const stores = await used();
  await stores.resetState();
  expect(stores.stateOf('add-logging')).toBe('new');
  expect(Object.keys(localStorage)).toEqual(['starlight-theme']);
});
