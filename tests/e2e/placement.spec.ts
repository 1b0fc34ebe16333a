import { expect, test } from '../support/site-test.ts';

const PATH = '/practice/placement/';
const RIGHT = ['POST /login', 'B', 'p95 below', 'Nothing that it could act on', 'One slice', 'One file first'];

test('six right answers by keyboard let an experienced person skip ahead', async ({ page, open, expectAccessible }) => {
  await open(PATH);
  await page.getByRole('button', { name: 'Where do I start?' }).press('Enter');
  await expect(page.getByRole('status').filter({ hasText: '6 of 6 are still open' })).toBeVisible();
  for (const text of RIGHT) {
    const option = page.getByRole('radio', { name: text, exact: text === 'B' });
    await option.focus();
    await page.keyboard.press('Space');
    await expect(option).toBeChecked();
  }
  await page.getByRole('button', { name: 'Where do I start?' }).press('Enter');
  await expect(page.getByRole('heading', { name: 'Start at level 4' })).toBeFocused();
  await expectAccessible();
  const first = page.getByRole('region', { name: 'Start at level 4' }).getByRole('link').first();
  const title = (await first.textContent()) ?? '';
  await first.click();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
});

test('first options lead to the start of the course, with what to read, on a phone in dark colours', async ({
  page,
  open,
  expectAccessible,
}) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.emulateMedia({ colorScheme: 'dark' });
  await open(PATH);
  for (const group of await page.locator('main fieldset').all()) await group.getByRole('radio').first().check();
  await page.getByRole('button', { name: 'Where do I start?' }).click();
  await expect(page.getByRole('heading', { name: 'Start at level 1' })).toBeFocused();
  await expect(page.getByText('What was missed is taught here')).toBeVisible();
  await expectAccessible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await page.getByRole('button', { name: 'Answer again' }).click();
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
});
