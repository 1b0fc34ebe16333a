import type { Page } from '@playwright/test';
import { expect, test } from '../support/site-test.ts';

const SMALLEST_TARGET = 44;

/** Controls that stand alone and are smaller than a finger wants; links in running text may be small. */
const smallTargets = (page: Page) =>
  page.locator('a, button, select, summary, input:not([type="radio"]), label:has([type="radio"])').evaluateAll(
    (controls, least) =>
      controls.flatMap((control) => {
        const { width, height } = control.getBoundingClientRect();
        const inText = control.closest('p, li, td, dd')?.matches('.sl-markdown-content *, .colophon, [data-own-marks]');
        const hidden = width === 0 || getComputedStyle(control).visibility === 'hidden' || height <= 1;
        // Of a card or a row the whole is the target.
        const stretched = getComputedStyle(control, '::after').position === 'absolute';
        if (hidden || inText || stretched || control.matches('.sl-skip-link') || height >= least) return [];
        return [`${control.outerHTML.slice(0, 80)} is ${width} × ${height}`];
      }),
    SMALLEST_TARGET,
  );

test.describe('with a finger', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } });

  for (const path of ['/', '/practice/', '/about/']) {
    test(`controls on ${path} are large enough`, async ({ page, open }) => {
      await open(path);
      expect(await smallTargets(page)).toEqual([]);
    });
  }

  test('the menu opens, leads on, and its entries are large enough', async ({ page, open }) => {
    await open('/practice/');
    await page.getByRole('button', { name: 'Menu' }).click();
    const link = page.getByRole('link', { name: 'About Redraft' }).first();
    await expect(link).toBeVisible();
    expect(await smallTargets(page)).toEqual([]);
    await link.click();
    await expect(page.getByRole('heading', { level: 1, name: 'About Redraft' })).toBeVisible();
  });
});

test('focus is visible on what the keyboard reaches', async ({ page, open }) => {
  await open('/about/');
  for (let n = 0; n < 8; n++) {
    await page.keyboard.press('Tab');
    const outline = await page.evaluate(() => {
      const focused = document.activeElement;
      if (!focused) return 'nothing has focus';
      const { outlineStyle, outlineWidth } = getComputedStyle(focused);
      return outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2 ? focused.outerHTML.slice(0, 120) : '';
    });
    expect(outline, `focus after ${n + 1} tabs`).toBe('');
  }
});

test('uses its own typefaces, from its own host', async ({ page, open }) => {
  await open('/about/');
  const loaded = await page.evaluate(async () => {
    await document.fonts.ready;
    return [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family);
  });
  expect(loaded.length).toBeGreaterThanOrEqual(2);
});

test('the demo stays readable in forced colours', async ({ page, open, expectAccessible }) => {
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  await open('/');
  await expectAccessible('.demo');
});

test('the marks in the guide stay readable in forced colours', async ({ page, open, expectAccessible }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await open('/learn/anatomy/context/');
  await expectAccessible('.prompt');
});

test('a printed page is ink on white, whatever the theme on the screen', async ({ page, open }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await open('/learn/anatomy/');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
  await expect(page.getByRole('heading', { level: 1 })).toHaveCSS('color', 'rgb(24, 32, 28)');
  await expect(page.getByRole('navigation').first()).toBeHidden();
});

test('an address that leads nowhere helps onwards', async ({ page, pageGuard, baseURL }) => {
  pageGuard.allow(/404/);
  await page.goto('/no/such/page/');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('not in the drawer');
  await page.getByRole('main').getByRole('link', { name: 'All exercises' }).click();
  await expect(page).toHaveURL(`${baseURL}/practice/`);
});

test('nothing moves while the first page loads', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.addInitScript(() => {
    Object.assign(globalThis, { shifts: 0 });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        Object.assign(globalThis, { shifts: Reflect.get(globalThis, 'shifts') + Reflect.get(entry, 'value') });
    }).observe({ type: 'layout-shift', buffered: true });
  });
  for (const path of ['/', '/practice/']) {
    await page.goto(path, { waitUntil: 'networkidle' });
    expect(await page.evaluate(() => Reflect.get(globalThis, 'shifts')), path).toBeLessThan(0.05);
  }
});
