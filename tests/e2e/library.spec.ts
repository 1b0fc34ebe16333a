import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { deskOn } from '../support/desk.ts';
import { expect, test } from '../support/site-test.ts';

const PATH = '/library/';
const KEY = 'AKIAQ3EGRB7HZ4TKW2MX';
const PROMPT = 'In `src/cart.ts` make `total()` round half up.\n\n```ts\ntotal([0.005])\n```\nKeep the API.';

/** The parts of the library that tests work with. */
function libraryOn(page: Page) {
  const dialog = page.getByRole('dialog').filter({ has: page.getByLabel('Title', { exact: true }) });
  const entries = page.getByRole('list', { name: 'Entries' });
  return {
    dialog,
    entries,
    entry: (title: string) =>
      entries.locator(':scope > li').filter({ has: page.getByRole('heading', { name: title, exact: true }) }),
    question: page.getByRole('dialog').filter({ hasText: 'meant to be in there?' }),
    notice: (text: string | RegExp) => page.getByRole('status').filter({ hasText: text }),
    async write(title: string, text: string, more: Readonly<Record<string, string>> = {}) {
      await page.getByRole('button', { name: 'New entry' }).click();
      for (const [label, value] of Object.entries({ Title: title, Prompt: text, ...more }))
        await dialog.getByLabel(label, { exact: true }).fill(value);
      await dialog.getByRole('button', { name: 'Save' }).click();
    },
    async download(button: string) {
      const waiting = page.waitForEvent('download');
      await page.getByRole('button', { name: button }).click();
      const file = await waiting;
      return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
    },
    async import(name: string, text: string) {
      const buffer = Buffer.from(text);
      await page.getByLabel('Import JSON or Markdown').setInputFiles({ name, mimeType: 'text/plain', buffer });
    },
  };
}

test('a prompt saved from the playground is found, edited, deleted and brought back', async ({ page, open }) => {
  const { ready, write } = deskOn(page);
  const { dialog, entries, entry, notice } = libraryOn(page);
  await open('/playground/');
  await ready();
  await write(PROMPT);
  await page.getByRole('button', { name: 'Save to library' }).click();
  await expect(dialog.getByLabel('Title')).toHaveValue('In `src/cart.ts` make `total()` round half up.');
  await dialog.getByLabel('Title').fill('');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog.getByLabel('Title')).toBeFocused();
  await expect(dialog.getByLabel('Title')).toHaveAccessibleDescription('Expected a title, found none.');
  await dialog.getByLabel('Title').fill('Round <b>half</b> up');
  await dialog.getByLabel('Tags').fill('money, cart');
  await dialog.getByLabel('4', { exact: true }).check();
  await dialog.getByLabel('Assistant').fill('Cursor');
  await dialog.getByLabel('Notes').fill('Right at the second try.');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await notice('Saved in your library').getByRole('link').click();

  const saved = entry('Round <b>half</b> up');
  await expect(saved).toContainText('4 of 5');
  await expect(saved).toContainText('from the playground');
  await expect(saved.getByRole('list', { name: 'Tags' }).getByRole('listitem')).toHaveText(['money', 'cart']);
  await libraryOn(page).write('Export the ledger', 'Write `ledger.csv`.', { Tags: 'export' });
  await expect(notice('2 prompts')).toBeVisible();
  await page.getByRole('searchbox', { name: 'Search' }).fill('kubernetes');
  await expect(notice('0 of 2 prompts')).toBeVisible();
  await page.getByRole('searchbox', { name: 'Search' }).fill('secnd roun');
  await expect(notice('1 of 2 prompts')).toBeVisible();
  await expect(entries.getByRole('heading')).toHaveText(['Round <b>half</b> up']);

  await page.getByRole('button', { name: 'Edit Round' }).press('Enter');
  await dialog.getByLabel('Title').fill('Round it');
  await dialog.getByLabel('Title').press('Enter');
  await expect(page.getByRole('button', { name: 'Edit Round it' })).toBeFocused();
  await page.getByRole('button', { name: 'Delete Round it' }).press('Enter');
  await expect(entries.getByRole('heading')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Round it' })).toBeFocused();
  await page.reload();
  await expect(notice('2 prompts')).toBeVisible();
  await expect(entry('Round it').getByLabel('Prompt of Round it')).toHaveValue(PROMPT);
});

test('filters by tag, assistant and rating, and orders by title', async ({ page, open }) => {
  const { entries, write } = libraryOn(page);
  await open(PATH);
  await expect(page.getByText('Nothing is kept here yet')).toBeVisible();
  await write('Beta', 'Second.', { Tags: 'api', Assistant: 'Cursor' });
  await write('Alpha', 'First.', { Tags: 'api, db' });
  await expect(entries.getByRole('heading')).toHaveText(['Alpha', 'Beta']);
  await page.getByRole('combobox', { name: 'Tag' }).selectOption('db');
  await expect(entries.getByRole('heading')).toHaveText(['Alpha']);
  await page.getByRole('combobox', { name: 'Assistant' }).selectOption('Cursor');
  await expect(page.getByText('No entry has all of this')).toBeVisible();
  await page.getByRole('button', { name: 'Show all entries' }).click();
  await page.getByRole('combobox', { name: 'Rating' }).selectOption('Not rated');
  await page.getByRole('combobox', { name: 'Order' }).selectOption('Title');
  await expect(entries.getByRole('heading')).toHaveText(['Alpha', 'Beta']);
});

test('export, reset and import bring everything back, as JSON and as Markdown', async ({ page, open }) => {
  const { entry, write, download, notice, import: importFile } = libraryOn(page);
  await open(PATH);
  await write('Round it', PROMPT, { Tags: 'money', Notes: 'Two\nlines.' });
  await write('Export the ledger', 'Write `ledger.csv`.');
  const json = await download('Export as JSON');
  const markdown = await download('Export as Markdown');
  expect([json.name, markdown.name]).toEqual([
    expect.stringMatching(/^redraft-library-.*\.json$/),
    expect.stringMatching(/^redraft-library-.*\.md$/),
  ]);
  for (const file of [json, markdown]) {
    await open('/progress/');
    await page.getByRole('button', { name: 'Reset everything' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Reset everything' }).click();
    await expect(notice('Everything is forgotten')).toBeVisible();
    await open(PATH);
    await expect(page.getByText('Nothing is kept here yet')).toBeVisible();
    await importFile(file.name, file.text);
    await expect(page.getByRole('dialog')).toContainText('2 new: ');
    await page.getByRole('button', { name: 'Import them' }).click();
    await expect(notice('Imported: 2 new, 0 replaced.')).toBeVisible();
    await expect(entry('Round it').getByLabel('Prompt of Round it')).toHaveValue(PROMPT);
    await importFile(file.name, file.text);
    await expect(notice('holds nothing that is not here already')).toBeVisible();
    expect((await download('Export as Markdown')).text).toBe(markdown.text);
  }
  await importFile('notes.md', markdown.text.replace('rating: null', 'rating: 9'));
  await expect(notice(/notes\.md was not imported.*Line \d+: rating: Expected a rating from 1 to 5/)).toBeVisible();
});

test('exports what is shown alone', async ({ page, open }) => {
  const { write, download } = libraryOn(page);
  await open(PATH);
  await write('Round it', PROMPT);
  await write('Export the ledger', 'Write `ledger.csv`.');
  await page.getByRole('searchbox', { name: 'Search' }).fill('ledger');
  await page.getByRole('combobox', { name: 'What to export' }).selectOption('The 1 shown');
  const { text } = await download('Export as Markdown');
  expect(text).toContain('ledger.csv');
  expect(text).not.toContain('Round it');
});

test('a secret is pointed out before a prompt is copied, saved or exported', async ({ page, open, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const { question, dialog, entry, write, notice } = libraryOn(page);
  const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
  await open('/playground/');
  await deskOn(page).ready();
  await deskOn(page).write(`Upload with\nthe key ${KEY} to S3.`);
  // A clipboard outlives a page.
  await page.evaluate(() => navigator.clipboard.writeText('from before'));
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(question).toContainText('Line 2: AWS access key');
  await expect(question).toContainText('the key AKIA•••• to S3.');
  await expect(question).not.toContainText(KEY);
  await expect(question.getByRole('button', { name: 'Go back and change it' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Copy link' })).toBeFocused();
  expect(await clipboard()).toBe('from before');
  await page.keyboard.press('Enter');
  await question.getByRole('button', { name: 'Copy anyway' }).click();
  await expect(page.getByText('Link copied')).toBeVisible();
  expect(await clipboard()).toContain('/playground/#v1:');

  await open(PATH);
  await write('With a key', 'All is well.', { Notes: `It took ${KEY}.` });
  await expect(question).toContainText('Notes, line 1: AWS access key');
  await page.keyboard.press('Escape');
  await expect(dialog.getByLabel('Notes')).toHaveValue(`It took ${KEY}.`);
  await dialog.getByRole('button', { name: 'Save' }).click();
  await question.getByRole('button', { name: 'Save anyway' }).click();
  await expect(entry('With a key')).toBeVisible();
  await page.getByRole('button', { name: 'Copy With a key' }).click();
  await expect(notice('Copied.')).toBeVisible();
  expect(await clipboard()).toBe('All is well.');
  await page.getByRole('button', { name: 'Export as JSON' }).click();
  await expect(question).toContainText('“With a key”, notes, line 1');
});

test('a second tab follows the first', async ({ page, open, context }) => {
  await open(PATH);
  const other = await context.newPage();
  await other.goto(PATH);
  await expect(other.getByText('Nothing is kept here yet')).toBeVisible();
  await libraryOn(page).write('Round it', PROMPT);
  await expect(libraryOn(other).entry('Round it')).toBeVisible();
});

test('works in memory where the browser stores nothing, and says so', async ({ page, open }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('denied', 'SecurityError');
    };
  });
  const { entry, write } = libraryOn(page);
  await open(PATH);
  await expect(page.getByText('This browser keeps nothing for this page')).toBeVisible();
  await write('Round it', PROMPT);
  await expect(entry('Round it')).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`is accessible in ${colorScheme} colours with entries and dialogs, no wider than a phone`, async ({
    page,
    open,
    expectAccessible,
  }) => {
    const { dialog, question, entry, write } = libraryOn(page);
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.setViewportSize({ width: 320, height: 640 });
    await open(PATH);
    await write(`Round${'x'.repeat(60)}`, PROMPT, {
      Tags: `money, ${'y'.repeat(40)}`,
      Notes: 'https://a.example/'.repeat(5),
    });
    await write('Export', 'Write `ledger.csv`.', { Assistant: 'Cursor' });
    await entry('Export').locator('summary').click();
    await page.getByRole('button', { name: 'Delete Round' }).click();
    await page.getByRole('button', { name: 'Undo' }).click();
    await expectAccessible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await write('', `The key ${KEY}.`);
    await expect(dialog.getByText('Expected a title')).toBeVisible();
    await expectAccessible();
    await dialog.getByLabel('Title').fill('Key');
    await dialog.getByRole('button', { name: 'Save' }).click();
    await expect(question).toBeVisible();
    await expectAccessible();
    expect(await question.evaluate((box) => box.scrollWidth - box.clientWidth)).toBeLessThanOrEqual(0);
  });
}
