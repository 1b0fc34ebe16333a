import { RULES } from '../../src/linter/rules/rules.ts';
import { expect, test } from '../support/site-test.ts';

test('the index leads to the page of every rule', async ({ page, open }) => {
  await open('/rules/');
  const links = page.locator('main section a[href*="/rules/"]');
  await expect(links).toHaveCount(RULES.length);
  await links.filter({ hasText: 'Vague verb' }).click();
  await expect(page.locator('main h1')).toHaveText('Vague verb');
});

test('a rule shows the reported words in the weak prompt and none in the strong one', async ({ page, open }) => {
  await open('/rules/vague-verb/');
  const prompts = page.locator('main .prompt');
  await expect(prompts.nth(0).locator('mark')).toContainText('Improve');
  await expect(prompts.nth(1).locator('mark')).toHaveCount(0);
  await expect(page.locator('main')).toContainText('expected a change that can be checked');
  await expect(page.getByRole('heading', { name: 'What it does not catch' })).toBeVisible();
});

test('a rule leads to the next one and back to its topic', async ({ page, open }) => {
  const [first, second] = RULES;
  await open(`/rules/${first?.id}/`);
  await expect(page.locator('a[rel="next"]')).toHaveAttribute('href', new RegExp(`/rules/${second?.id}/$`));
  await page.locator('main a[href$="/rules/#anatomy"]').click();
  await expect(page.getByRole('heading', { name: 'Anatomy', exact: true })).toBeInViewport();
});

test('a rule is readable without JavaScript', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) });
  const page = await context.newPage();
  await page.goto('/rules/open-list/');
  await expect(page.locator('main mark').first()).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Stays silent on' })).toBeVisible();
  await context.close();
});
