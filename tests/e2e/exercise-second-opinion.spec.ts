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
