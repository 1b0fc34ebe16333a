import { deskOn } from '../support/desk.ts';
import { exerciseWithId } from '../support/exercise-with-id.ts';
import { expect, hydrated, test } from '../support/site-test.ts';

const { id, before } = exerciseWithId('add-logging');
const PATH = `/practice/${id}/`;
const TEXT = 'Log every sign-in in src/auth/service.py.';

test('a draft survives a reload', async ({ page, open }) => {
  const { editor, ready, write, saved } = deskOn(page);
  await open(PATH);
  await ready();
  await write(TEXT);
  await saved();
  await page.reload();
  await ready();
  await expect(editor).toHaveText(TEXT);
  await expect(page.locator('[data-state="begun"]')).toBeVisible();
});

test('a draft survives a reload in the middle of a word', async ({ page, open }) => {
  const { editor, ready, write } = deskOn(page);
  await open(PATH);
  await ready();
  await write(TEXT);
  await page.reload();
  await ready();
  await expect(editor).toHaveText(TEXT);
});

test('a reset asks first, brings the weak prompt back, and can be undone', async ({ page, open }) => {
  const { editor, ready, write } = deskOn(page);
  await open(PATH);
  await ready();
  const reset = page.getByRole('button', { name: 'Reset', exact: true });
  await expect(reset).toBeDisabled();
  await write(TEXT);
  await reset.click();
  await page.getByRole('button', { name: 'Cancel' }).first().click();
  await expect(editor).toHaveText(TEXT);
  await reset.click();
  await page.getByRole('button', { name: 'Reset the text' }).click();
  await expect(editor).toHaveText(before);
  await expect(editor).toBeFocused();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(editor).toHaveText(TEXT);
});

test('nothing is lost that is typed before the editor is there', async ({ page }) => {
  const { editor, ready } = deskOn(page);
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/create-editor/, async (route) => {
    await released;
    await route.continue();
  });
  await page.goto(PATH);
  await hydrated(page);
  const field = page.getByRole('textbox', { name: 'Your rewrite' });
  await field.fill('typed early');
  await field.press('End');
  release();
  await ready();
  await expect(editor).toBeFocused();
  await page.keyboard.type(' and on');
  await expect(editor).toHaveText('typed early and on');
});

test('the plain field checks too when the editor cannot be loaded', async ({ page, pageGuard }) => {
  pageGuard.allow(/create-editor|Failed to load|ERR_FAILED/);
  await page.route(/create-editor/, (route) => route.abort());
  await page.goto(PATH);
  await hydrated(page);
  await page.getByRole('textbox', { name: 'Your rewrite' }).fill(TEXT);
  await deskOn(page).check();
  await expect(deskOn(page).verdict).toContainText('Not there yet');
});

test('a second tab follows the first', async ({ page, open, context }) => {
  const { ready, write, saved } = deskOn(page);
  await open(PATH);
  await ready();
  const other = await context.newPage();
  await other.goto(PATH);
  await deskOn(other).ready();
  await write(TEXT);
  await saved();
  await expect(deskOn(other).editor).toHaveText(TEXT);
});

test('damaged storage is set aside with a notice, and the page works', async ({ page, open }) => {
  const { editor, ready, write, saved } = deskOn(page);
  await page.addInitScript(() => {
    if (localStorage.getItem('planted')) return;
    localStorage.setItem('planted', 'yes');
    localStorage.setItem('redraft:drafts:v1', '{"practice/add-logging":');
    localStorage.setItem('redraft:progress:v1', '{"add-logging":{"state":"winner"}}');
  });
  await open(PATH);
  await ready();
  await expect(page.getByText('could not be read')).toBeVisible();
  await expect(editor).toHaveText(before);
  await write(TEXT);
  await saved();
  await page.reload();
  await ready();
  await expect(editor).toHaveText(TEXT);
  await expect(page.getByText('could not be read')).toHaveCount(0);
});

test('a full disk gives a notice and loses nothing in this tab', async ({ page, open }) => {
  const { editor, verdict, ready, write, check } = deskOn(page);
  await open(PATH);
  await ready();
  await page.evaluate(() => {
    for (let size = 1 << 22; size >= 1; size >>= 1) {
      try {
        for (let n = 0; n < 3; n++) localStorage.setItem(`ballast-${size}-${n}`, 'x'.repeat(size));
      } catch {
        // Goes on with half the size until not one character fits.
      }
    }
  });
  await write(TEXT);
  await expect(page.getByText('storage is full')).toBeVisible();
  await check();
  await expect(verdict).toContainText('Not there yet');
  await expect(editor).toHaveText(TEXT);
});
