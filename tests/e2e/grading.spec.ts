import { expect, test } from '../support/site-test.ts';

const PROMPT = 'In `src/cart.ts` make `total()` round half up. `npm test` must pass.';

test('shows what was measured on prompts kept from the authors, and on the others', async ({
  page,
  open,
  expectAccessible,
}) => {
  await open('/grading/');
  for (const name of [/kept from the authors/, /worked with/]) {
    const table = page.getByRole('table', { name });
    await expect(table.getByRole('row')).toHaveCount(14);
    const figures = table.getByRole('row', { name: /Success criteria/ }).getByRole('cell');
    await expect(figures).toHaveText([/^\d+$/, /^[01]\.\d\d$/, /^[01]\.\d\d$/, /^[01]\.\d\d$/]);
  }
  await expectAccessible();
});

test('keeps the tables within a screen of 320 px', async ({ page, open }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await open('/grading/');
  const tables = page.locator('main table');
  for (const table of await tables.all()) {
    const box = await table.boundingBox();
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(320);
  }
});

test('writes a report on a wrong verdict without sending anything', async ({ page, open }) => {
  await open('/grading/');
  const requests: string[] = [];
  await page.getByLabel('The prompt, with anything private taken out').fill(PROMPT);
  await page.getByLabel('What is wrong').selectOption('The score is too low');
  await page.getByLabel('What the linter should have said').fill('Nothing is left open.');
  page.on('request', (request) => request.method() !== 'GET' && requests.push(request.url()));
  await page.getByRole('button', { name: 'Write the report' }).click();
  const report = page.getByLabel('The report', { exact: true });
  await expect(report).toHaveValue(/the score is too low/);
  await expect(report).toHaveValue(/Expected: Nothing is left open\./);
  await expect(report).toHaveValue(/Redraft \d+\.\d+\.\d+, score \d+/);
  expect(await report.inputValue()).toContain(PROMPT);
  await page.getByRole('button', { name: 'Copy the report' }).click();
  await expect(page.getByText(/^Copied\.$|does not allow copying/)).toBeVisible();
  expect(requests).toEqual([]);
});

test('asks for a prompt when there is none', async ({ page, open }) => {
  await open('/grading/');
  await page.getByRole('button', { name: 'Write the report' }).click();
  await expect(page.getByText('There is no text yet.')).toBeVisible();
  await expect(page.getByLabel('The report', { exact: true })).toHaveCount(0);
});

test('takes the text that was written in the playground', async ({ page, open }) => {
  await open('/playground/');
  await page.locator('.cm-content').fill(PROMPT);
  await expect(page.getByText(/saved/i).first()).toBeVisible();
  await open('/grading/');
  await page.getByRole('button', { name: 'Take the text of the playground' }).click();
  await expect(page.getByLabel('The prompt, with anything private taken out')).toHaveValue(PROMPT);
});
