import { builtPages, oneOfEachKind } from '../support/built-pages.ts';
import { expect, test } from '../support/site-test.ts';

const NARROWEST = { width: 320, height: 640 };
const kinds = oneOfEachKind(await builtPages());

for (const path of kinds) {
  // The page guard looks for errors, breaches of the policy and calls to other hosts meanwhile.
  test(`${path} is accessible in both themes, fits into 320 pixels and logs no error`, async ({
    page,
    open,
    expectAccessible,
  }) => {
    const theme = page.locator('html');
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await open(path);
    await expect(theme).toHaveAttribute('data-theme', 'light');
    await expectAccessible();
    // Nothing but colours differs in the dark; all else has been looked at.
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    await expect(theme).toHaveAttribute('data-theme', 'dark');
    await expectAccessible(undefined, ['color-contrast', 'link-in-text-block']);

    await page.setViewportSize(NARROWEST);
    const width = (html: HTMLElement) => ({ scrollWidth: html.scrollWidth, clientWidth: html.clientWidth });
    const { scrollWidth, clientWidth } = await theme.evaluate(width);
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
