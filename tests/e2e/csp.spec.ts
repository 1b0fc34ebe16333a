import { readFile } from 'node:fs/promises';
import { builtFile, builtPages } from '../support/built-pages.ts';
import { expect, test } from '../support/site-test.ts';

const pages = await builtPages();

test('every built page carries the policy and asks no other host for anything', async () => {
  expect(pages).toContain('/');
  for (const path of pages) {
    const html = await readFile(builtFile(path), 'utf8');
    expect(html, path).toContain('<meta http-equiv="Content-Security-Policy"');
    expect(html, path).not.toMatch(/<(script|link|img|source|iframe)\b[^>]*\b(src|href)="(https?:)?\/\/(?!localhost)/);
  }
});

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
