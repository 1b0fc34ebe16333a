import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { SAMPLE } from '../support/sample-run.ts';
import { expect, hydrated, test } from '../support/site-test.ts';

const golden = (name: string) => readFileSync(new URL(`../workflow/run/golden/${name}.txt`, import.meta.url), 'utf8');
const ready = (page: Page) => expect(page.locator('[data-runs="ready"]')).toBeVisible();
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const loop = (page: Page, name: string) => page.getByRole('heading', { level: 3, name, exact: true });

async function start(page: Page, title: string, specification = '') {
  await page.getByRole('textbox', { name: 'Task', exact: true }).fill(title);
  await page.getByRole('textbox', { name: /^Specification/ }).fill(specification);
  await press(page, 'Start the run');
  await expect(page.getByRole('heading', { level: 2, name: title })).toBeFocused();
}

/** Writes a text and leaves the field, so that it is kept. */
async function note(page: Page, label: RegExp, text: string) {
  const field = page.getByRole('textbox', { name: label });
  await field.fill(text);
  await field.blur();
}

/** A clock that moves only when told to; timers go on, since the page itself needs them. */
async function stoppedClock(page: Page) {
  let now = SAMPLE.begins.getTime();
  await page.clock.setFixedTime(now);
  return async (minutes: number) => {
    now += minutes * 60_000;
    await page.clock.setFixedTime(now);
  };
}

/** The runs as the browser's database holds them. */
const stored = (page: Page) =>
  page.evaluate(async () => {
    const finished = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await finished(indexedDB.open('redraft:runs'));
    const entries = await finished(database.transaction('entries').objectStore('entries').getAll());
    database.close();
    return entries;
  });

/** Waits until the only run is stored with these values. */
const kept = (page: Page, values: object) => expect.poll(() => stored(page)).toMatchObject([values]);

async function reopen(page: Page) {
  await page.reload();
  await hydrated(page);
  await ready(page);
}

/** Downloads the run in a format and returns the file's text. */
async function exported(page: Page, format: RegExp) {
  await page.getByRole('radio', { name: format }).check();
  const waiting = page.waitForEvent('download');
  await press(page, 'Download the file');
  const download = await waiting;
  expect(download.suggestedFilename()).toBe('export-labels-as-csv.md');
  return readFileSync(await download.path(), 'utf8');
}

test('a run goes over three rounds and a reload to a record and its export', async ({
  page,
  open,
  expectAccessible,
}) => {
  const pass = await stoppedClock(page);
  await open('/tools/run/');
  await ready(page);
  await start(page, SAMPLE.title, SAMPLE.specification);
  await press(page, 'Start the clock');
  await note(page, /^Questions and decisions/, SAMPLE.decided);
  await pass(4);
  await expect(page.getByRole('timer')).toHaveText('04:00 of 20 min');
  await press(page, 'It is sent: to the run');
  await expect(loop(page, 'Run')).toBeFocused();
  for (const round of ['Round 1', 'Round 2']) {
    await expect(page.getByRole('status').filter({ hasText: round })).toBeVisible();
    await expect(page.getByRole('heading', { name: /start over with a better/ })).toBeHidden();
    await pass(3);
    await press(page, 'It is back: to the review');
    await page.getByRole('checkbox', { name: 'Imports resolve' }).check();
    await note(page, /^Findings/, SAMPLE.finding);
    await pass(3);
    await press(page, 'Another round');
    await note(page, /^What was learnt/, SAMPLE.learnt);
    await pass(3);
    await kept(page, { loop: 'refine', notes: { refine: SAMPLE.learnt } });
    await reopen(page);
    await expect(loop(page, 'Refine')).toBeVisible();
    await press(page, 'Refined: run it again');
  }
  await expect(page.getByRole('heading', { name: 'Round 3: start over with a better specification' })).toBeVisible();
  await page.getByText('The message to start over with').click();
  await expect(page.getByRole('textbox', { name: 'Message to start over' })).toHaveValue(
    /We start over.*Names hold commas.*GET \/labels\.csv/s,
  );
  await expectAccessible('[data-runs]');

  await pass(3);
  await press(page, 'It is back: to the review');
  await expect(page.getByRole('checkbox', { name: 'Imports resolve' })).not.toBeChecked();
  await page.getByRole('checkbox', { name: 'Imports resolve' }).check();
  await page.getByRole('checkbox', { name: 'The tests test' }).check();
  await pass(3);
  await press(page, 'Accept the result');
  await note(page, /^What went well/, SAMPLE.well);
  await note(page, /^What to change/, SAMPLE.change);
  await page.getByRole('radio', { name: '4 of 5' }).check();
  await press(page, 'Save the record');
  await expect(page.getByRole('heading', { name: 'Accepted after 3 rounds' })).toBeFocused();
  await expect(page.getByRole('row', { name: 'Together' })).toHaveText('Together1 h 10 min28 min');

  await page.getByText('Export as Markdown').click();
  expect(await exported(page, /pull request/)).toBe(golden('pull-request'));
  expect(await exported(page, /wiki/)).toBe(golden('wiki'));
  await press(page, 'Add to the prompt log');
  await expect(page.getByRole('link', { name: 'your library', exact: true })).toBeVisible();
});

test('a clock that ran while the page was closed asks before it counts', async ({ page, open }) => {
  const pass = await stoppedClock(page);
  await open('/tools/run/');
  await ready(page);
  await start(page, 'Left alone');
  await press(page, 'Start the clock');
  await kept(page, { clock: { since: SAMPLE.begins.toISOString() } });
  await page.goto('/about/');
  await pass(7 * 60);
  await page.goBack();
  await hydrated(page);
  await expect(page.getByRole('heading', { name: 'The clock ran for 7 h while this page was closed' })).toBeVisible();
  await press(page, 'Leave it out');
  await pass(1);
  await expect(page.getByRole('timer')).toHaveText('01:00 of 20 min');
});
test('two runs are open at once; one is deleted and comes back', async ({ page, open }) => {
  await open('/tools/run/');
  await ready(page);
  await start(page, 'First task');
  await press(page, 'It is sent: to the run');
  await page.getByRole('link', { name: 'All runs' }).click();
  await start(page, 'Second task');
  await page.getByRole('link', { name: 'All runs' }).click();
  const items = page.getByRole('region', { name: 'Under way' }).getByRole('listitem');
  await expect(items).toHaveText([/Second task.*Round 1, spec/, /First task.*Round 1, run/]);
  await press(page, 'Delete First task');
  await expect(items).toHaveCount(1);
  await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(items).toHaveCount(2);
  await page.getByRole('link', { name: 'First task' }).click();
  await expect(loop(page, 'Run')).toBeVisible();
});

test('nothing moves while the runs of this browser are read', async ({ page, open }) => {
  await page.addInitScript(() => {
    Object.assign(globalThis, { shifts: 0 });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        Object.assign(globalThis, { shifts: Reflect.get(globalThis, 'shifts') + Reflect.get(entry, 'value') });
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await open('/tools/run/');
  await ready(page);
  await start(page, 'A task');
  await kept(page, { loop: 'spec' });
  await open('/tools/run/#runs');
  await reopen(page);
  await expect(page.getByRole('link', { name: 'A task', exact: true })).toBeVisible();
  expect(await page.evaluate(() => Reflect.get(globalThis, 'shifts'))).toBeLessThan(0.05);
});

test('four answers lead to advice with its reason', async ({ page, open }) => {
  await open('/tools/run/');
  await ready(page);
  await start(page, 'A task');
  await page
    .getByRole('list', { name: 'The four loops' })
    .getByRole('button', { name: /^Refine/ })
    .click();
  for (const answer of ['Yes, I would keep it', 'One requirement was misread', /^Closer each time/, 'Yes'])
    await page.getByRole('radio', { name: answer, exact: typeof answer === 'string' }).check();
  const advice = page.locator('[data-row]');
  await expect(advice).toHaveText(/^Refine\. One requirement was misread and the rest stands\./);
  await page.getByRole('radio', { name: /^In circles/ }).check();
  await expect(advice).toHaveText(/^Start over\. It diverges/);
});

test('what is missing in the form is said at its field, and what was typed stays', async ({ page, open }) => {
  await open('/tools/run/');
  await ready(page);
  const task = page.getByRole('textbox', { name: 'Task', exact: true });
  const minutes = page.getByRole('spinbutton', { name: 'Review' });
  await page.getByRole('radio', { name: 'Bulk refactor' }).check();
  await expect(minutes).toHaveValue('30');
  await minutes.fill('-1');
  await press(page, 'Start the run');
  await expect(task).toBeFocused();
  await expect(task).toHaveAccessibleDescription(/Give the task a name/);
  await expect(minutes).toHaveAccessibleDescription(/whole minutes/);
  await expect(minutes).toHaveValue('-1');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`a run is accessible in the ${colorScheme} theme, and so is the list`, async ({
    page,
    open,
    expectAccessible,
  }) => {
    await page.emulateMedia({ colorScheme });
    await open('/tools/run/');
    await ready(page);
    await press(page, 'Start the run');
    await expectAccessible('[data-runs]');
    await start(page, 'A task', 'What to do');
    await page.getByText('Export as Markdown').click();
    for (const name of [/^Review/, /^Refine/]) {
      await page.getByRole('list', { name: 'The four loops' }).getByRole('button', { name }).click();
      await expectAccessible('[data-runs]');
    }
    await page.getByRole('link', { name: 'All runs' }).click();
    await press(page, 'Delete A task');
    await expectAccessible();
  });
}
