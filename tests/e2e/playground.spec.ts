import { toFragment } from '../../src/stores/prompt-link.ts';
import { deskOn } from '../support/desk.ts';
import { expect, test } from '../support/site-test.ts';

const PATH = '/playground/';
const PROMPT = 'In `src/cart.ts` make `total()` round half up. Keep the public API; `npm test` must pass.';

test('reads a prompt as it is written, and keeps it', async ({ page, open }) => {
  const { editor, component, score, ready, write, saved } = deskOn(page);
  await open(PATH);
  await ready();
  await expect(score).toHaveAttribute('data-score', '0');
  await expect(page.locator('[data-findings]')).toContainText('Findings appear here');
  await expect(page.locator('[data-anti-pattern][data-present="true"]')).toHaveCount(0);
  await write(PROMPT);
  await expect(component('task')).toContainText('present');
  await expect(component('security')).toContainText('missing');
  await saved();
  await page.reload();
  await ready();
  await expect(editor).toHaveText(PROMPT);
});

test('accounts for the score line by line', async ({ page, open }) => {
  const { score, ready, write } = deskOn(page);
  await open(PATH);
  await ready();
  await write(PROMPT);
  await expect(score).not.toHaveAttribute('data-score', '0');
  const rows = page.getByRole('table', { name: 'How the score comes about' }).getByRole('row');
  await expect(rows.filter({ hasText: 'Task' })).toContainText(/\d+(\.\d)? of \d+/);
  expect(await rows.count()).toBeGreaterThan(8);
});

test('leads from a finding to its place, to its rule, and mends it with one click', async ({ page, open }) => {
  const { editor, ready, write } = deskOn(page);
  await open(PATH);
  await ready();
  await write('Maybe add a search box to the member list of `src/members.ts`.');
  const finding = page.getByRole('listitem').filter({ hasText: 'Unexpected hedge' });
  await expect(editor.locator('.cm-lintRange').first()).toHaveText('Maybe');
  await expect(finding.getByRole('link', { name: 'Why this rule' })).toHaveAttribute('href', '/rules/hedge/');
  await finding.getByRole('button', { name: 'Go to the place' }).click();
  await expect(editor).toBeFocused();
  expect(await page.evaluate(() => String(getSelection()))).toBe('Maybe');
  await finding.getByRole('button', { name: /^(Drop|Remove|Delete)/ }).click();
  await expect(editor).not.toContainText('Maybe');
  await expect(finding).toHaveCount(0);
  await expect(editor).toBeFocused();
});

test('shows three findings at first, then all', async ({ page, open }) => {
  const { ready, write } = deskOn(page);
  await open(PATH);
  await ready();
  await write('Maybe make it nicer, faster, better etc. Somehow fix this, if possible. TODO [your stack] and so on.');
  const section = page.locator('[data-findings]');
  await expect(section).not.toHaveAttribute('data-findings', /^[0-3]$/);
  await expect(section.locator('[data-severity]')).toHaveCount(3);
  const all = Number(await section.getAttribute('data-findings'));
  await section.getByRole('button', { name: `Show all ${all}` }).click();
  await expect(section.locator('[data-severity]')).toHaveCount(all);
});

test('names an anti-pattern and why', async ({ page, open }) => {
  const { ready } = deskOn(page);
  await open(PATH);
  await ready();
  await page.getByRole('button', { name: 'Everything at once' }).click();
  const kitchenSink = page.locator('[data-anti-pattern="kitchen_sink"]');
  await expect(kitchenSink).toHaveAttribute('data-present', 'true');
  await expect(kitchenSink).toContainText('seen');
});

test('an example takes the place of the text, which can come back', async ({ page, open }) => {
  const { editor, ready, write } = deskOn(page);
  await open(PATH);
  await ready();
  await write(PROMPT);
  await page.getByRole('button', { name: 'A Terraform review' }).click();
  await expect(editor).toContainText('somebody who answers for security');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(editor).toHaveText(PROMPT);
});

test('a link brings its text, once, and the draft can come back', async ({ page, open }) => {
  const { editor, ready, write, saved } = deskOn(page);
  await open(PATH);
  await ready();
  await write('my own draft');
  await saved();
  await page.goto(`${PATH}?x=1${toFragment(PROMPT)}`);
  await ready();
  await expect(editor).toHaveText(PROMPT);
  await expect(page).toHaveURL(/\/playground\/$/);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(editor).toHaveText('my own draft');
});

test('a text in the address is shown as text', async ({ page, open }) => {
  const text = '<img src=x onerror=alert(1)> fix `this`';
  await open(`${PATH}?text=${encodeURIComponent(text)}`);
  await deskOn(page).ready();
  await expect(deskOn(page).editor).toHaveText(text);
});

test('a damaged link says so and leaves the draft alone', async ({ page, open }) => {
  const { editor, ready, write, saved } = deskOn(page);
  await open(PATH);
  await ready();
  await write('my own draft');
  await saved();
  await page.goto(`${PATH}#v1:%%%`);
  await expect(page.getByText('The link is damaged')).toBeVisible();
  await expect(editor).toHaveText('my own draft');
});

test('a copied link carries the text', async ({ page, open, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const { ready, write } = deskOn(page);
  await open(PATH);
  await ready();
  await write(PROMPT);
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByText('Link copied')).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  const other = await context.newPage();
  await other.goto(link);
  await expect(deskOn(other).editor).toHaveText(PROMPT);
});

test('typing stays possible in a text of 100,000 characters', async ({ page, open }) => {
  const { component, ready, write } = deskOn(page);
  await open(PATH);
  await ready();
  const worker = page.waitForEvent('worker');
  await write(`${PROMPT}\n\n${'The order service writes one row for each line of the cart.\n'.repeat(1_650)}`);
  await worker;
  await expect(component('constraints')).toContainText('present', { timeout: 10_000 });
});

test('a text above the limit is refused with a reason, and stays', async ({ page, open }) => {
  const { editor, ready, write } = deskOn(page);
  await open(PATH);
  await ready();
  await write('Rows of the cart. '.repeat(12_000));
  await expect(page.getByText('longer than 200,000 characters').first()).toBeVisible();
  await expect(editor).toContainText('Rows of the cart.');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in the ${colorScheme} theme`, () => {
    test.use({ colorScheme });

    test('is accessible with a prompt', async ({ page, open, expectAccessible }) => {
      const { component, ready } = deskOn(page);
      await open(PATH);
      await ready();
      await page.getByRole('button', { name: 'An SQL report' }).click();
      await component('constraints').click();
      await expect(page.locator('.cm-evidence').first()).toBeVisible();
      await expectAccessible('main');
    });
  });
}

test('fits into 320 pixels', async ({ page, open }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await open(PATH);
  await deskOn(page).ready();
  await page.getByRole('button', { name: 'An SQL report' }).click();
  await expect(deskOn(page).component('task')).toContainText('present');
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBe(0);
});
