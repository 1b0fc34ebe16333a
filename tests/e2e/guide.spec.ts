import { expect, test } from '../support/site-test.ts';

test('a prompt of the guide opens in the playground with one click', async ({ page, open }) => {
  await open('/learn/pitfalls/lazy-prompt/');
  const prompt = page.locator('[data-prompt="x-lazy-prompt"]');
  await expect(prompt.getByText('fix the login')).toBeVisible();
  await prompt.getByRole('link', { name: /Open in the playground.*Strong/ }).click();
  await expect(page).toHaveURL(/\/playground\//);
  await expect(page.locator('.cm-content')).toContainText('ana+work@example.org');
});

test('a page says what it is good for, and its self-check opens by keyboard', async ({ page, open }) => {
  await open('/learn/anatomy/context/');
  await expect(page.getByText('After this page you can')).toBeVisible();
  await expect(page.getByText(/minutes? to read/)).toBeVisible();
  const answer = page.getByText('It is true of every app.', { exact: false });
  await expect(answer).toBeHidden();
  await page.getByText('Why is “in my app” no context?').focus();
  await page.keyboard.press('Enter');
  await expect(answer).toBeVisible();
});

test('previous and next follow the learning route through the patterns', async ({ page, open }) => {
  await open('/learn/anatomy/checklist/');
  await page.getByRole('link', { name: /^Next/ }).click();
  await expect(page).toHaveURL(/\/learn\/patterns\/$/);
  await page.getByRole('link', { name: /^Next/ }).click();
  await expect(page).toHaveURL(/\/learn\/patterns\/workspace\/$/);
});

test('the search finds a pattern by another name for it', async ({ page, open }) => {
  await open('/learn/start/');
  await page.getByRole('button', { name: 'Search' }).click();
  await page.getByPlaceholder('Search').fill('few-shot');
  await expect(
    page.locator('.pagefind-ui__result-link, pagefind-result a, [data-pagefind-ui] a').first(),
  ).toBeVisible();
  await expect(page.getByRole('dialog')).toContainText('Example-driven');
});

test('the guide is readable without JavaScript, parts and answers included', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) });
  const page = await context.newPage();
  await page.goto('/learn/patterns/test-driven/');
  await expect(page.getByText('Also called: tests first', { exact: false })).toBeVisible();
  await expect(page.locator('[data-prompt] mark').first()).toBeVisible();
  await page.getByText('Why must the tests be seen failing?').click();
  await expect(page.getByText('A test that passes without the code checks something else, or nothing.')).toBeVisible();
  await context.close();
});

test('the quick reference prints on two sheets', async ({ page, open }) => {
  await open('/learn/quick-reference/');
  const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page[^s]/g)?.length).toBeLessThanOrEqual(2);
});

test('answers of the self-check are open on paper', async ({ page, open }) => {
  await open('/learn/anatomy/context/');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('It is true of every app.', { exact: false })).toBeVisible();
});

test('assistants find the guide in llms.txt', async ({ request }) => {
  const text = await (await request.get('/llms.txt')).text();
  expect(text).toContain('# Redraft');
  expect(text).toContain('/learn/anatomy/context/');
  expect(text).toContain('/learn/patterns/test-driven/');
});
