import { builtPages } from '../support/built-pages.ts';
import { expect, test } from '../support/site-test.ts';

const SHARE = 12;
const pages = await builtPages();
const shares = Array.from({ length: Math.ceil(pages.length / SHARE) }, (_, n) =>
  pages.slice(n * SHARE, (n + 1) * SHARE),
);

test('finds pages to visit', () => {
  expect(pages).toContain('/');
});

for (const share of shares) {
  test(`pages ${share[0]} to ${share.at(-1)} log no error, keep to their policy and call no other host`, async ({
    open,
    page,
    pageGuard,
  }) => {
    for (const path of share) {
      await test.step(path, async () => {
        await open(path);
        await expect(page.locator('meta[http-equiv="Content-Security-Policy"]')).toHaveCount(1);
        expect(pageGuard.problems).toEqual([]);
      });
    }
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
  const outcome = page.evaluate(() =>
    fetch('https://example.com/').then(
      () => 'answered',
      () => 'blocked',
    ),
  );
  expect(await outcome).toBe('blocked');
});

test('the search works under the policy', async ({ open, page }) => {
  await open('/');
  await page.getByRole('button', { name: 'Search' }).click();
  await page.getByRole('textbox', { name: 'Search' }).fill('prompt');
  await expect(page.locator('#starlight__search').getByRole('link').first()).toBeVisible();
});
