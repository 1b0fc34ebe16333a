import type { Page } from '@playwright/test';
import { DRAFTS, textOf } from '../../src/components/landing/drafts.ts';
import { lint } from '../../src/linter/lint.ts';
import { COMPONENT_IDS } from '../../src/schemas/component-ids.ts';
import { expect, test } from '../support/site-test.ts';

const last = DRAFTS.length;
const draft = (n: number) => new RegExp(`^${n} `);

test.describe('for those who ask for less motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('the demo rests on the strong draft, with the score that the linter gives it', async ({ page, open }) => {
    await open('/');
    await expect(page.getByRole('radio', { name: draft(last) })).toBeChecked();
    const report = lint(textOf(DRAFTS[last - 1] ?? DRAFTS[0]));
    const panel = page.locator('.panel').nth(last - 1);
    await expect(panel.locator('[data-score]')).toHaveText(String(report.score));
    for (const id of COMPONENT_IDS)
      await expect(panel.locator(`li[data-component="${id}"]`)).toHaveAttribute(
        'data-present',
        String(report.components[id].present),
      );
  });

  test('the arrow keys turn the drafts, and the page keeps its height', async ({ page, open }) => {
    await open('/');
    const height = () => page.locator('.demo').evaluate((demo) => demo.getBoundingClientRect().height);
    const before = await height();
    await page.getByRole('radio', { name: draft(last) }).focus();
    for (let n = last - 1; n >= 1; n--) {
      await page.keyboard.press('ArrowLeft');
      await expect(page.getByRole('radio', { name: draft(n) })).toBeChecked();
      await expect(page.locator('.panel').nth(n - 1)).toBeVisible();
      await expect(page.locator('.panel').nth(n)).toBeHidden();
      expect(await height()).toBe(before);
    }
    await expect(page.locator('.panel').first()).toContainText(DRAFTS[0].note);
  });

  test('judges a line of the visitor’s own and says so', async ({ page, open, expectAccessible }) => {
    await open('/');
    await page.getByRole('radio', { name: 'Try your own' }).check();
    const own = page.locator('.panel.own');
    await expect(own.locator('[data-present="true"]')).toHaveCount(0);
    const text = 'In `src/cart.ts` the total is wrong for 0 items. Fix it and answer with a diff only.';
    await page.getByLabel('A prompt of your own').pressSequentially(text);
    const report = lint(text);
    await expect(own.locator('[data-score]')).toHaveText(String(report.score));
    const found = COMPONENT_IDS.filter((id) => report.components[id].present);
    expect(found.length).toBeGreaterThan(1);
    await expect(own.locator('[data-present="true"]')).toHaveCount(found.length);
    await expect(own.locator('[data-own-marks] mark').first()).toBeVisible();
    await expect(own.getByRole('status')).toContainText('Found: ');
    await expectAccessible('.demo');
  });

  test('says that another language cannot be graded', async ({ page, open }) => {
    await open('/');
    await page.getByRole('radio', { name: 'Try your own' }).check();
    await page
      .getByLabel('A prompt of your own')
      .fill('Bitte schreibe eine Funktion, die alle Rechnungen eines Kunden als Tabelle ausgibt und nichts vergisst.');
    await expect(page.locator('[data-own-marks]')).toContainText('Only English can be graded');
  });
});

/** Time stands still from before the page is there, and goes on only where a test says so: a slow machine changes nothing. */
async function stopClock(page: Page): Promise<void> {
  await page.clock.install({ time: new Date('2026-03-01T10:00:00Z') });
  await page.clock.pauseAt(new Date('2026-03-01T10:00:01Z'));
}

test('plays the drafts once, in less than five seconds, and ends on the strong one', async ({ page }) => {
  await stopClock(page);
  await page.goto('/');
  await page.locator('.demo').scrollIntoViewIfNeeded();
  await expect(page.getByRole('radio', { name: draft(1) })).toBeChecked();
  for (let n = 2; n <= last; n++) {
    await page.clock.runFor(1_100);
    await expect(page.getByRole('radio', { name: draft(n) })).toBeChecked();
  }
  await page.clock.runFor(10_000);
  await expect(page.getByRole('radio', { name: draft(last) })).toBeChecked();
});

test('stops playing as soon as somebody picks a draft', async ({ page }) => {
  await stopClock(page);
  await page.goto('/');
  await page.locator('.demo').scrollIntoViewIfNeeded();
  await expect(page.getByRole('radio', { name: draft(1) })).toBeChecked();
  await page.getByRole('radio', { name: draft(2) }).click();
  await page.clock.runFor(10_000);
  await expect(page.getByRole('radio', { name: draft(2) })).toBeChecked();
});

test('the linter is loaded only for who writes a prompt of their own', async ({ page, open }) => {
  const loaded = new Set<string>();
  page.on('request', (request) => loaded.add(new URL(request.url()).pathname));
  await open('/');
  const atFirst = loaded.size;
  await page.getByRole('radio', { name: 'Try your own' }).check();
  await page.waitForLoadState('networkidle');
  expect(loaded.size).toBe(atFirst);
  await page.getByLabel('A prompt of your own').focus();
  await expect.poll(() => [...loaded].filter((path) => path.includes('/judge.')).length).toBe(1);
});

test('the three ways in lead to the guide, the exercises and one exercise for a team', async ({ page, open }) => {
  for (const [name, heading] of [
    ['Start here', 'Start here'],
    ['All exercises', 'All exercises'],
  ] as const) {
    await open('/');
    await page.getByRole('region', { name: 'Three ways in' }).getByRole('link', { name }).click();
    await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
  }
});

test('without JavaScript the drafts can be turned and nothing promises more', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) });
  const page = await context.newPage();
  await page.goto('/');
  await expect(page.locator('.panel').nth(last - 1)).toBeVisible();
  await page.getByRole('radio', { name: draft(1) }).check();
  await expect(page.locator('.panel').first()).toBeVisible();
  await expect(page.getByRole('radio', { name: 'Try your own' })).toBeHidden();
  await context.close();
});
