import { builtPages, oneOfEachKind } from '../support/built-pages.ts';
import { expect, test } from '../support/site-test.ts';

const NARROWEST = { width: 320, height: 640 };
const kinds = oneOfEachKind(await builtPages());

for (const path of kinds) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`${path} is accessible in ${colorScheme} colours`, async ({ page, open, expectAccessible }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await open(path);
      await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme);
      await expectAccessible();
    });
  }

  test(`${path} needs no sideways scrolling at 320 pixels`, async ({ page, open }) => {
    await page.setViewportSize(NARROWEST);
    await open(path);
    const width = (html: HTMLElement) => ({ scrollWidth: html.scrollWidth, clientWidth: html.clientWidth });
    const { scrollWidth, clientWidth } = await page.locator('html').evaluate(width);
    expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
  });
}

test('a page is readable without JavaScript', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) });
  const page = await context.newPage();
  for (const path of kinds) {
    await page.goto(path);
    await expect(page.locator('main h1'), path).toBeVisible();
  }
  await context.close();
});
