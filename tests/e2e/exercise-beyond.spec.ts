import { expect, test } from '../support/site-test.ts';

const PATH = '/practice/add-logging/';

test('a review request is copied with the text as it stands', async ({ page, open, context, expectAccessible }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(PATH);
  await page.getByText('Ask your own assistant for a second opinion').press('Enter');
  await page.getByRole('button', { name: 'Copy the review request' }).press('Enter');
  await expect(page.getByRole('status').filter({ hasText: 'Copied.' })).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('```text\nadd logging\n```');
  expect(copied).toBe(await page.getByLabel('Review request').inputValue());
  await expectAccessible();
});

test('a refused clipboard leaves the text selected', async ({ page, open }) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('refused', 'NotAllowedError'));
  });
  await open(PATH);
  await page.getByText('Ask your own assistant for a second opinion').press('Enter');
  await page.getByRole('button', { name: 'Copy the review request' }).press('Enter');
  await expect(page.getByRole('status').filter({ hasText: 'does not allow copying' })).toBeVisible();
  const selected = await page
    .getByLabel('Review request')
    .evaluate((field) => field instanceof HTMLTextAreaElement && field.selectionEnd - field.selectionStart);
  expect(selected).toBeGreaterThan(100);
});

test('free mode takes the weak prompt to the playground, where the linter alone judges', async ({ page, open }) => {
  await open(PATH);
  await page.getByRole('link', { name: 'Open it in the playground' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Playground' })).toBeVisible();
  await expect(page.getByRole('textbox').first()).toContainText('add logging');
});
