import type { Page } from '@playwright/test';
import { expect, hydrated, test } from '../support/site-test.ts';

const cards = (page: Page) => page.getByRole('list', { name: 'Exercises' }).getByRole('listitem');
const countOf = (page: Page) => page.getByRole('form', { name: 'Filter exercises' }).getByRole('status');

const PROGRESS = {
  'add-logging': { state: 'passed', best: 91, failures: 2, passedAt: '2026-01-05T08:30:00.000Z', samplesShown: false },
  'rate-limit': { state: 'begun', best: 34, failures: 1, passedAt: null, samplesShown: false },
};

/** Lays progress in the browser before the page opens, as an earlier visit would have. */
async function withProgress(page: Page): Promise<void> {
  await page.addInitScript((value) => localStorage.setItem('redraft:progress:v1', value), JSON.stringify(PROGRESS));
}

test('narrows the list, says how many are left, and puts the filters into the URL', async ({ page, open }) => {
  await open('/practice/');
  const all = await cards(page).count();
  expect(all).toBeGreaterThanOrEqual(12);
  await expect(countOf(page)).toHaveText(`${all} exercises`);

  await page.getByLabel('Level').selectOption('1');
  await expect(page).toHaveURL(/\?level=1$/);
  const easy = await cards(page).count();
  expect(easy).toBeLessThan(all);
  await expect(countOf(page)).toHaveText(`${easy} of ${all} exercises`);
  for (const card of await cards(page).all()) await expect(card).toContainText('Level 1');

  await page.getByLabel('Pattern').selectOption('example-driven');
  await expect(page).toHaveURL(/\?level=1&pattern=example-driven$/);
  await expect(cards(page)).toHaveCount(1);
  await page.getByRole('button', { name: 'Show all' }).click();
  await expect(page).toHaveURL(/\/practice\/$/);
  await expect(cards(page)).toHaveCount(all);
});

test('keeps the filters over a reload, a shared link and Back', async ({ page, open }) => {
  await open('/practice/?level=3&domain=web');
  await expect(page.getByLabel('Level')).toHaveValue('3');
  await expect(page.getByLabel('Domain')).toHaveValue('web');
  await expect(cards(page)).toHaveCount(1);
  await page.getByLabel('Domain').selectOption('');
  await expect(page).toHaveURL(/\?level=3$/);
  await page.reload();
  await hydrated(page);
  await expect(page.getByLabel('Level')).toHaveValue('3');
  await page.goBack();
  await expect(page.getByLabel('Domain')).toHaveValue('web');
  await expect(cards(page)).toHaveCount(1);
});

test('ignores a filter that nothing fits', async ({ page, open }) => {
  await open('/practice/?level=99&domain=%3Cscript%3E');
  await expect(page.getByLabel('Level')).toHaveValue('');
  expect(await cards(page).count()).toBeGreaterThanOrEqual(12);
});

test('shows how far the learner is, and narrows by it', async ({ page, open, expectAccessible }) => {
  await withProgress(page);
  await open('/practice/');
  await expect(page.locator('[data-exercise="add-logging"]')).toContainText('Passed · best score 91');
  await expect(page.locator('[data-exercise="rate-limit"]')).toContainText('Begun · best score 34');
  await expect(page.locator('[data-exercise="oversold-stock"]')).toContainText('New');
  await expectAccessible();
  await page.getByLabel('State').selectOption('passed');
  await expect(cards(page)).toHaveCount(1);
});

test('an empty list says what to do next', async ({ page, open, expectAccessible }) => {
  await open('/practice/?state=passed');
  await expect(countOf(page)).toHaveText('No exercise fits');
  await expect(page.getByText('Nothing is passed yet.')).toBeVisible();
  await expectAccessible();
  await page.getByRole('button', { name: 'Show all exercises' }).click();
  expect(await cards(page).count()).toBeGreaterThanOrEqual(12);
});

test('works by keyboard from the filters to an exercise', async ({ page, open }) => {
  await open('/practice/');
  await page.getByLabel('Level').focus();
  await page.keyboard.press('1');
  await expect(page).toHaveURL(/\?level=1$/);
  const title = (await cards(page).first().getByRole('heading').textContent()) ?? '';
  const inOrder = ['Domain', 'Pattern', 'State'];
  for (const label of inOrder) {
    await page.keyboard.press('Tab');
    await expect(page.getByLabel(label)).toBeFocused();
  }
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Show all' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(cards(page).first().getByRole('link')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
});

test('is a plain list without JavaScript', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) });
  const page = await context.newPage();
  await page.goto('/practice/');
  expect(await cards(page).count()).toBeGreaterThanOrEqual(12);
  await expect(page.getByRole('form', { name: 'Filter exercises' })).toBeHidden();
  await cards(page).first().getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await context.close();
});
