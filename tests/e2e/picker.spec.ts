import { expect, test } from '../support/site-test.ts';

test('six answers by keyboard lead to patterns with reasons and a start', async ({ page, open }) => {
  await open('/tools/picker/');
  await expect(page.locator('[data-picker="ready"]')).toBeVisible();
  const groups = page.getByRole('main').locator('fieldset');
  await expect(groups).toHaveCount(6);
  for (let at = 0; at < 6; at++) {
    await groups.nth(at).getByRole('radio').first().focus();
    await page.keyboard.press('Space');
  }
  await expect(page.getByText('All answered; the advice is below.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Constrained refactoring' })).toBeVisible();
  await expect(page.getByRole('textbox')).toHaveValue(/Must stay as it is/);
  await expect(page).toHaveURL(/#v1:stand=known/);
});

test('the address carries the answers', async ({ page, open }) => {
  await open('/tools/picker/#v1:stand=unknown&behaviour=free&example=none&size=small&check=tests&risk=hurts');
  await expect(page.getByRole('heading', { name: 'Reason before code, then Progressive refinement' })).toBeVisible();
  await page.getByRole('button', { name: 'Start again' }).click();
  await expect(page.getByText('6 of 6 questions are open.')).toBeVisible();
});

test('the start is copied as it stands', async ({ page, context, open }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open('/tools/picker/#v1:stand=known&behaviour=free&example=cases&size=small&check=tests&risk=mild');
  await page.getByRole('button', { name: 'Copy the start' }).click();
  await expect(page.getByText('Copied.')).toBeVisible();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toBe(await page.getByRole('textbox').inputValue());
});

test('the advice is accessible, and the whole decision stands on the page', async ({
  page,
  open,
  expectAccessible,
}) => {
  await open('/tools/picker/#v1:stand=several&behaviour=fixed&example=none&size=large&check=person&risk=hurts');
  await expect(page.getByRole('heading', { name: 'Comparative, then Reason before code' })).toBeVisible();
  await expectAccessible();
  await expect(page.getByRole('table').getByRole('row')).toHaveCount(20);
});
