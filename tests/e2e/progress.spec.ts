import type { Page } from '@playwright/test';
import { expect, test } from '../support/site-test.ts';

const PASSED = { state: 'passed', best: 91, failures: 2, passedAt: '2026-03-01T10:00:00Z', samplesShown: false };
const SOLVED = { tries: 1, last: 2, best: 2, of: 2, solvedAt: '2026-03-02T10:00:00Z' };

/** A browser in which something was passed and solved. */
async function practised(page: Page) {
  await page.addInitScript(
    ([progress, drills]) => {
      if (sessionStorage.getItem('seeded')) return;
      sessionStorage.setItem('seeded', 'yes');
      localStorage.setItem('redraft:progress:v1', progress ?? '');
      localStorage.setItem('redraft:drills:v1', drills ?? '');
    },
    [JSON.stringify({ 'add-logging': PASSED }), JSON.stringify({ 'review/express-owner': SOLVED })] as const,
  );
}

test('shows what is passed, per exercise, part and kind of drill', async ({ page, open }) => {
  await practised(page);
  await open('/progress/');
  await expect(page.getByText(/^1 of \d+ exercises passed, 1 of \d+ drills solved\.$/)).toBeVisible();
  await expect(page.getByRole('row', { name: /Ask for logging/ })).toContainText('1 Mar 2026');
  await expect(page.locator('[data-mastery="constraints"]')).toContainText(/1 of \d+/);
  await expect(page.locator('[data-mastery="lazy"]')).toContainText(/1 of \d+/);
  await expect(page.getByRole('progressbar', { name: 'Review, solved' })).toHaveAttribute('value', '1');
});

test('export, reset and import bring everything back', async ({ page, open }) => {
  await practised(page);
  await open('/progress/');
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export to a file' }).click();
  const path = await (await waiting).path();

  await page.getByRole('button', { name: 'Reset everything' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Reset everything' }).click();
  await expect(page.getByText(/^0 of \d+ exercises passed, 0 of/)).toBeVisible();

  await page.getByLabel('Import a file').setInputFiles(path);
  await expect(page.getByRole('dialog')).toContainText('exercises: 1 new');
  await page.getByRole('button', { name: 'Import the file' }).click();
  await expect(page.getByText(/^1 of \d+ exercises passed, 1 of/)).toBeVisible();
  await page.reload();
  await expect(page.getByText(/^1 of \d+ exercises passed, 1 of/)).toBeVisible();
});

test('a bad file changes nothing and says so', async ({ page, open }) => {
  await practised(page);
  await open('/progress/');
  await page
    .getByLabel('Import a file')
    .setInputFiles({ name: 'notes.json', mimeType: 'application/json', buffer: Buffer.from('{"a":1}') });
  await expect(page.getByRole('status').filter({ hasText: 'notes.json was not imported' })).toBeVisible();
  await expect(page.getByText(/^1 of \d+ exercises passed/)).toBeVisible();
});

test('one exercise can be forgotten, after a question, by keyboard', async ({ page, open }) => {
  await practised(page);
  await open('/progress/');
  const forget = page.getByRole('button', { name: 'Forget Ask for logging that operations can use' });
  await forget.press('Enter');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.getByText(/^1 of \d+ exercises passed/)).toBeVisible();
  await forget.press('Enter');
  await page.getByRole('button', { name: 'Forget the progress' }).press('Enter');
  await expect(page.getByText(/^0 of \d+ exercises passed/)).toBeVisible();
});

test('garbage in the storage leaves a page that works', async ({ page, open }) => {
  await page.addInitScript(() => localStorage.setItem('redraft:progress:v1', '{"add-logging":7'));
  await open('/progress/');
  await expect(page.getByText(/^0 of \d+ exercises passed/)).toBeVisible();
});

test('the record to print carries the name, the day and that it is self-attested', async ({ page, open }) => {
  await practised(page);
  await open('/progress/certificate/');
  await page.getByLabel('Name on the record').fill('Ada <b>Example</b>');
  await expect(page.getByText(/^Ada <b>Example<\/b> has passed 1 of \d+ exercises/)).toBeVisible();
  await expect(page.getByRole('row', { name: /Ask for logging/ })).toContainText('1 Mar 2026');
  await expect(page.getByText(/^Self-attested/)).toBeVisible();
});

for (const path of ['/progress/', '/progress/certificate/']) {
  test(`${path} is accessible in both themes and no wider than a phone`, async ({ page, open, expectAccessible }) => {
    await practised(page);
    await page.setViewportSize({ width: 320, height: 700 });
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await open(path);
      await expectAccessible();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    }
  });
}
