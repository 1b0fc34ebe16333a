import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/site-test.ts';

const plan = (page: Page) => page.getByRole('region', { name: 'Plan', exact: true });
const specification = (page: Page) => page.getByLabel('Specification, open to changes');

async function fillExample(page: Page, title: string) {
  await page.getByLabel('Start from an example').selectOption(title);
  await page.getByRole('button', { name: 'Fill in the example' }).click();
}

test('from an empty form to a copied specification, by keyboard, with its gaps closed one by one', async ({
  page,
  context,
  open,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open('/tools/planner/');
  await page.getByRole('button', { name: 'Make the plan' }).press('Enter');
  const task = page.getByLabel('Task', { exact: true });
  await expect(task).toBeFocused();
  await expect(task).toHaveAttribute('aria-invalid', 'true');
  await expect(task).toHaveAccessibleDescription(/The plan starts from the task/);
  await expect(plan(page)).toHaveCount(0);

  await page.keyboard.type('Let customers download their invoices as CSV from `GET /invoices`.');
  await expect(page.locator('[data-score]').first()).not.toHaveAttribute('data-score', '0');
  await page.getByLabel('Hours by hand, about').fill('a while');
  await page.getByLabel('How well is the solution known?').selectOption('Clear');
  await page.getByLabel('Are there tests around it?').selectOption('Good ones');
  await page.getByRole('button', { name: 'Make the plan' }).press('Enter');
  await expect(page.getByRole('heading', { name: 'Plan', exact: true })).toBeFocused();
  await expect(plan(page)).toContainText('Delegated task, because the solution is known');
  await expect(plan(page)).toContainText('“Hours by hand, about” was left out. Expected a number such as 3');

  await expect(specification(page)).toHaveValue(/Question: \[Which language, framework and versions\?\]/);
  await page.getByRole('button', { name: 'Which language, framework and versions?' }).press('Enter');
  await expect(page.getByLabel('Stack with versions')).toBeFocused();
  await page.keyboard.type('Go 1.25, chi 5');
  await expect(specification(page)).toHaveValue(/Go 1\.25, chi 5\./);
  await expect(specification(page)).not.toHaveValue(/Which language/);

  await page.getByRole('button', { name: 'Copy the specification' }).press('Enter');
  await expect(plan(page).getByText('Copied.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await specification(page).inputValue());
});

test('what was typed and edited is there after a reload, and an example can be taken back', async ({ page, open }) => {
  await open('/tools/planner/');
  await page.getByLabel('Task', { exact: true }).fill('Add paging to the list of orders.');
  await page.getByLabel('Files that change, about').fill('-3');
  await page.getByRole('button', { name: 'Make the plan' }).click();
  await specification(page).fill('My own specification.');
  await page.reload();
  await expect(specification(page)).toHaveValue('My own specification.');
  await expect(page.getByLabel('Files that change, about')).toHaveValue('-3');
  await expect(page.getByLabel('Files that change, about')).toHaveAccessibleDescription(/found “-3”/);
  await page.getByRole('button', { name: 'Assemble it anew' }).click();
  await expect(specification(page)).toHaveValue(/# Context/);
  await page.getByRole('button', { name: 'Bring my changes back' }).click();
  await expect(specification(page)).toHaveValue('My own specification.');

  await page.getByRole('button', { name: 'Keep a copy' }).click();
  await fillExample(page, 'A rename across a monorepo');
  await expect(plan(page)).toContainText('Bulk refactor, because');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByLabel('Task', { exact: true })).toHaveValue('Add paging to the list of orders.');
  await page.getByRole('button', { name: 'Empty the form' }).click();
  await page.getByText('Kept copies (1)').click();
  await page.getByRole('button', { name: 'Add paging to the list of orders', exact: true }).click();
  await expect(specification(page)).toHaveValue('My own specification.');
});

test('a plan becomes a run, with its minutes, specification and review', async ({ page, open }) => {
  await open('/tools/planner/');
  await fillExample(page, 'An endpoint in Django with a Celery job');
  await page.getByRole('button', { name: 'Make the plan' }).click();
  const text = await specification(page).inputValue();
  await page.getByRole('button', { name: 'Run this plan' }).click();
  await expect(page).toHaveURL(/\/tools\/run\/#\w+$/);
  await expect(page.getByRole('heading', { name: /Customers can request/ })).toBeVisible();
  await expect(page.getByLabel('Specification, as it is sent')).toHaveValue(text);
  await page.reload();
  await expect(page.getByLabel('Specification, as it is sent')).toHaveValue(text);
});

test('the minutes follow one’s own figures, and the plan goes out as a file', async ({ page, open }) => {
  await open('/tools/planner/');
  await fillExample(page, 'An endpoint in Django with a Celery job');
  await page.getByRole('button', { name: 'Make the plan' }).click();
  const time = page.getByRole('region', { name: 'Loops and time' });
  await expect(time.getByRole('row', { name: /^Review/ })).toContainText('40 min');
  await time.getByText('Change the rules of thumb').click();
  const review = time.getByLabel('review, with an assistant, minutes');
  await review.fill('many');
  await expect(review).toHaveAccessibleDescription(/0 to 2,000/);
  await review.fill('90');
  await expect(time.getByRole('row', { name: /^Review/ })).toContainText('1 h 25 min');

  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download the plan (Markdown)' }).click();
  const file = await readFile(await (await waiting).path(), 'utf8');
  expect(file).toMatch(/^# Plan: Customers can request their invoices/);
  expect(file).toContain('| review | 30 min | 1 h 25 min |');
  await expect(page.getByRole('link', { name: 'Open in the playground' }).first()).toHaveAttribute(
    'href',
    /playground\/#v1:/,
  );
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`a whole plan, opened up, is accessible in ${colorScheme} colours and fits 320 pixels`, async ({
    page,
    open,
    expectAccessible,
  }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.setViewportSize({ width: 320, height: 640 });
    await open('/tools/planner/');
    await fillExample(page, 'Log files into another bucket');
    await page.getByLabel('Hours by hand, about').fill('long');
    await page.getByLabel('Stack with versions').fill('');
    await page.getByRole('button', { name: 'Make the plan' }).click();
    await expect(plan(page)).toBeVisible();
    for (const summary of await plan(page).locator('summary').all()) await summary.click();
    await expectAccessible();
    const html = page.locator('html');
    expect(await html.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBeLessThanOrEqual(0);
  });
