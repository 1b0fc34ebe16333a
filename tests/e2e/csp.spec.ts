import { builtPages } from '../support/built-pages.ts';
import { expect, test } from '../support/site-test.ts';

const pages = await builtPages();

test('finds pages to visit', () => {
  expect(pages).toContain('/');
});

for (const path of pages) {
  // The guard of site-test.ts does the checking.
  test(`${path} logs no error, keeps to its policy and calls no other host`, async ({ open, page }) => {
    await open(path);
    await expect(page.locator('meta[http-equiv="Content-Security-Policy"]')).toHaveCount(1);
    await page.waitForLoadState('networkidle');
  });
}

test('a script that is injected into a page does not run', async ({ open, page, pageGuard }) => {
  pageGuard.allow(/Content Security Policy/);
  await open('/');
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'document.title = "injected"';
    document.body.append(script);
  });
  await expect(page).not.toHaveTitle('injected');
  expect(pageGuard.problems).toEqual([]);
});

test('a request to another host is blocked', async ({ open, page, pageGuard }) => {
  pageGuard.allow(/Content Security Policy|request to another host/);
  await open('/');
  const blocked = page.evaluate(() =>
    fetch('https://example.com/').then(
      () => 'answered',
      () => 'blocked',
    ),
  );
  expect(await blocked).toBe('blocked');
});

test('the search works under the policy', async ({ open, page }) => {
  await open('/');
  await page.getByRole('button', { name: 'Search' }).click();
  await page.getByRole('textbox', { name: 'Search' }).fill('prompt');
  await expect(page.getByRole('link', { name: 'Redraft' }).last()).toBeVisible();
});
