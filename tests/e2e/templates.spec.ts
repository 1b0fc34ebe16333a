import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { toBase64url } from '../../src/stores/base64url.ts';
import { fillTemplate, textOf } from '../../src/templates/fill.ts';
import { expect, test } from '../support/site-test.ts';
import { TEMPLATES } from '../support/templates.ts';

const template = TEMPLATES.find(({ id }) => id === 'bug-report');
if (!template) throw new Error('expected the template bug-report');
const PATH = `/templates/${template.id}/`;
const filled = textOf(fillTemplate(template, template.example.values));
const preview = (page: Page) => page.getByRole('region', { name: 'Preview' }).locator('pre');
const fillExample = (page: Page) => page.getByRole('button', { name: 'Fill in the example' }).click();
const linkWith = (values: unknown) => `${PATH}#v1:${toBase64url(JSON.stringify(values))}`;

test('is filled in field by field, previewed, judged and copied', async ({ page, open, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(PATH);
  await expect(preview(page)).toContainText('{{stack}}');
  await page.locator('#value-stack').fill('Elixir 1.19');
  await expect(preview(page).locator('mark[data-state="filled"]')).toHaveText(['Elixir 1.19']);
  await expect(page.getByText('Unexpected placeholder').first()).toBeVisible();
  await expect.poll(async () => Number(await page.locator('[data-score]').getAttribute('data-score'))).toBeLessThan(60);
  await page.getByRole('button', { name: 'Copy the prompt' }).click();
  await expect(page.getByText('Copied. Still open: Project, File or function')).toBeVisible();
  await page.getByRole('link', { name: 'Project' }).click();
  await expect(page.locator('#value-project')).toBeFocused();

  await fillExample(page);
  await expect(preview(page)).toHaveText(filled, { useInnerText: true });
  await expect
    .poll(async () => Number(await page.locator('[data-score]').getAttribute('data-score')))
    .toBeGreaterThan(84);
  await page.getByRole('button', { name: 'Copy the prompt' }).click();
  await expect(page.getByText('Copied.', { exact: true })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(filled);

  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.locator('#value-stack')).toHaveValue('Elixir 1.19');
  await page.reload();
  await expect(page.locator('#value-stack')).toHaveValue('Elixir 1.19');
});

test('selects the text where the clipboard is refused', async ({ page, open }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('refused')) } });
  });
  await open(PATH);
  await fillExample(page);
  await page.getByRole('button', { name: 'Copy the prompt' }).click();
  await expect(page.getByText('copy it with the keyboard')).toBeVisible();
  expect(await page.evaluate(() => String(getSelection()))).toBe(filled);
});

test('travels in a link to another browser, and the playground takes the text', async ({
  page,
  open,
  browser,
  baseURL,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(PATH);
  await fillExample(page);
  await page.getByRole('button', { name: 'Copy a link to this' }).click();
  await expect(page.getByText('Link copied')).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  const other = await browser.newContext(baseURL ? { baseURL } : {});
  const tab = await other.newPage();
  await tab.goto(link);
  await expect(tab.getByText('These values come from a link.')).toBeVisible();
  await expect(preview(tab)).toHaveText(filled, { useInnerText: true });
  expect(new URL(tab.url()).hash).toBe('');
  await tab.getByRole('link', { name: 'Open in the playground' }).click();
  await expect(tab.locator('.cm-content')).toContainText('It is done when the new test fails without the fix');
  await other.close();
});

test('refuses hostile links and keeps what was filled in', async ({ page, open }) => {
  await open(PATH);
  await page.locator('#value-stack').fill('Elixir 1.19');
  for (const [hash, says] of [
    [linkWith({ stack: 'x'.repeat(9_000) }), 'more than 8,000 characters'],
    [`${PATH}#v9:abc`, 'newer version'],
    [`${PATH}#v1:%%%`, 'damaged'],
    [linkWith({ colour: 'red' }), 'no values for this template'],
  ] as const) {
    await page.evaluate((target) => {
      location.hash = target.slice(target.indexOf('#'));
    }, hash);
    await expect(page.getByText(says)).toBeVisible();
    await expect(page.locator('#value-stack')).toHaveValue('Elixir 1.19');
  }
  const html = '<img src=x onerror="document.title=1"><script>1</script>';
  await page.evaluate(
    (target) => {
      location.hash = target.slice(target.indexOf('#'));
    },
    linkWith({ stack: html }),
  );
  await expect(preview(page)).toContainText(html);
  await expect(preview(page).locator('img, script')).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.locator('#value-stack')).toHaveValue('Elixir 1.19');
});

test('becomes a file for an assistant, by keyboard alone', async ({ page, open }) => {
  await open(PATH);
  await page.locator('#value-stack').fill('Go 1.25');
  await page.getByText('Keep it in your assistant').focus();
  await page.keyboard.press('Enter');
  await page.getByLabel('Put in what is filled in above').focus();
  await page.keyboard.press('Space');
  const assistants = ['claude-code', 'github-copilot', 'cursor', 'kiro', 'amazon-q', 'markdown'];
  for (const [at, assistant] of assistants.entries()) {
    await page.getByRole('combobox', { name: 'Assistant' }).focus();
    if (at > 0) await page.keyboard.press('ArrowDown');
    const golden = await readFile(new URL(`../templates/golden/${assistant}.md`, import.meta.url), 'utf8');
    const [, path = '', text = ''] = /^<!-- (.*) -->\n([\s\S]*)$/.exec(golden) ?? [];
    await expect(page.locator('[data-path]')).toHaveText(path);
    await expect.poll(() => page.getByLabel(/^File for/).inputValue()).toBe(text);
  }
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download the file' }).press('Enter');
  expect((await download).suggestedFilename()).toBe('bug-report.md');
});

test('asks before a secret leaves, and saves to the library', async ({ page, open, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(PATH);
  await fillExample(page);
  await page.locator('#value-error').fill('login failed for postgres://report:vX7-kq20Tz@db.harbour.io:5432/ledger');
  await page.getByRole('button', { name: 'Copy the prompt' }).click();
  const question = page.getByRole('dialog').filter({ hasText: 'meant to be in there' });
  await expect(question).toContainText('Line');
  await question.getByRole('button', { name: 'Go back and change it' }).click();
  await page.locator('#value-error').fill('');
  await page.getByRole('button', { name: 'Copy the prompt' }).click();
  await expect(page.getByText('Copied.', { exact: true })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).not.toContain('postgres://');

  await page.getByRole('button', { name: 'Save to library' }).click();
  await page.getByRole('dialog').getByRole('button', { name: /^Save/ }).click();
  await page.getByRole('link', { name: 'your library', exact: true }).click();
  await expect(page.getByRole('main')).toContainText('Bug report');
});

test('a star keeps a template among the favourites', async ({ page, open }) => {
  await open('/templates/');
  await page.getByRole('button', { name: 'Favourite: Bug report' }).click();
  await page.getByLabel('Favourites only').check();
  await expect(page.locator('[data-template]')).toHaveCount(1);
  await page.reload();
  await expect(page.locator('[data-template]')).toHaveCount(1);
  await page.getByRole('button', { name: 'Favourite: Bug report' }).click();
  await expect(page.getByText('No template is starred yet')).toBeVisible();
});

test('is accessible with everything open', async ({ page, open, expectAccessible }) => {
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  await open(PATH);
  await fillExample(page);
  await page.getByText('Keep it in your assistant').click();
  await expectAccessible();
});

test('the gallery narrows, keeps its state in the address and says how many are left', async ({ page, open }) => {
  await open('/templates/');
  const count = page.getByRole('status').filter({ hasText: 'templates' });
  const all = TEMPLATES.length;
  await expect(count).toHaveText(`${all} templates`);
  await page.getByRole('searchbox', { name: 'Search the templates' }).fill('bug rep');
  await expect(page.locator('[data-template]').first()).toHaveAttribute('data-template', 'bug-report');
  await page.getByLabel('Purpose').selectOption('fix');
  await expect(page).toHaveURL(/search=bug\+rep.*purpose=fix|purpose=fix.*search=bug\+rep/);
  await page.reload();
  await expect(page.getByRole('searchbox', { name: 'Search the templates' })).toHaveValue('bug rep');
  await expect(count).toContainText(`of ${all} templates`);
  await page.getByRole('searchbox', { name: 'Search the templates' }).fill('zzzz');
  await expect(page.getByText('No template has all of this at once')).toBeVisible();
  await page.getByRole('button', { name: 'Show all templates' }).click();
  await expect(count).toHaveText(`${all} templates`);
  expect(new URL(page.url()).search).toBe('');
});
