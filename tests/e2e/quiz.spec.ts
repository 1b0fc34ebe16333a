import type { Page } from '@playwright/test';
import { optionOrder, planRound, rightOption } from '../../src/quiz/round.ts';
import { QUESTIONS } from '../support/quiz-questions.ts';
import { expect, test } from '../support/site-test.ts';

const SEED = 'e2e';
const COUNT = 3;
const TOPIC = 'basic-patterns';
const LINK = `/practice/quiz/#v1:seed=${SEED}&topics=${TOPIC}&count=${COUNT}`;
const ids = planRound(QUESTIONS, { topics: [TOPIC], count: COUNT, seed: SEED });

const questionOf = (id: string) => {
  const question = QUESTIONS.find((candidate) => candidate.id === id);
  if (!question) throw new Error(`expected a question ${id}`);
  return question;
};
/** Number key of the right option as it is shown. */
const keyOf = (id: string, seed = SEED) => {
  const question = questionOf(id);
  return String(optionOrder(question, seed).indexOf(rightOption(question)) + 1);
};

async function begin(page: Page) {
  await page.getByRole('button', { name: 'Begin', exact: true }).click();
  await expect(page.getByRole('heading', { name: `Question 1 of ${COUNT}` })).toBeFocused();
}

async function answerByKeyboard(page: Page, key: string) {
  await page.getByRole('radio').first().focus();
  await page.keyboard.press(key);
  await page.keyboard.press('ControlOrMeta+Enter');
}

test('a whole round by keyboard: number keys, explanations, summary and the missed ones again', async ({
  page,
  open,
}) => {
  await open(LINK);
  await begin(page);
  const [one = '', two = '', three = ''] = ids;
  await answerByKeyboard(page, keyOf(one));
  await expect(page.getByRole('status').filter({ hasText: /^Right\./ })).toBeVisible();
  await expect(page.getByText('Not right:')).toHaveCount(3);
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(page.getByRole('heading', { name: `Question 2 of ${COUNT}` })).toBeFocused();

  await answerByKeyboard(page, keyOf(two) === '1' ? '2' : '1');
  await expect(page.getByText('Your answer, not right:')).toBeVisible();
  await page.getByRole('button', { name: 'Next question' }).press('Enter');

  await answerByKeyboard(page, keyOf(three));
  await page.getByRole('button', { name: 'See the result' }).press('Enter');
  await expect(page.getByRole('heading', { name: '2 of 3 right' })).toBeFocused();
  await expect(page.getByText(questionOf(two).situation)).toBeVisible();

  await page.getByRole('button', { name: 'Retry the missed ones' }).press('Enter');
  await expect(page.getByRole('heading', { name: 'Question 1 of 1' })).toBeVisible();
  await expect(page.getByText(questionOf(two).situation)).toBeVisible();
});

test('a reload in the middle goes on where it was', async ({ page, open }) => {
  await open(LINK);
  await begin(page);
  await answerByKeyboard(page, keyOf(ids[0] ?? ''));
  await page.getByRole('button', { name: 'Next question' }).click();
  await page.reload();
  await expect(page.getByRole('heading', { name: `Question 2 of ${COUNT}` })).toBeVisible();
});

test('number keys do nothing outside the options', async ({ page, open }) => {
  await open(LINK);
  await begin(page);
  await page.keyboard.press('2');
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Answer' })).toBeDisabled();
});

test('a link gives a second person the same round', async ({ browser, baseURL }) => {
  const seen: string[] = [];
  for (let person = 0; person < 2; person++) {
    const context = await browser.newContext({ ...(baseURL ? { baseURL } : {}) });
    const page = await context.newPage();
    await page.goto(LINK);
    await expect(page.locator('[data-quiz="ready"]')).toBeVisible();
    await page.getByRole('button', { name: 'Begin', exact: true }).click();
    seen.push((await page.getByRole('main').locator('fieldset').textContent()) ?? '');
    await context.close();
  }
  expect(seen[0]).toBe(seen[1]);
});

test('a damaged link leaves the choice as it is', async ({ page, open }) => {
  await open('/practice/quiz/#v1:seed=<img src=x>&topics=nowhere&count=5');
  await expect(page.getByRole('heading', { name: 'A round of your own' })).toBeVisible();
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(5);
});

test('the ten for today begin without any choice, and a missed one is counted as due on the landing page', async ({
  page,
  open,
}) => {
  await page.clock.install({ time: new Date('2026-03-02T09:00:00Z') });
  await open('/practice/quiz/');
  await page.getByRole('button', { name: 'Begin the ten for today' }).click();
  await expect(page.getByRole('heading', { name: 'Question 1 of 10' })).toBeVisible();
  const id = await page.getByRole('radio').first().getAttribute('name');
  await answerByKeyboard(page, keyOf(id ?? '', '2026-03-02') === '1' ? '2' : '1');
  await expect(page.getByText('Your answer, not right:')).toBeVisible();
  await page.clock.setFixedTime(new Date('2026-03-03T09:00:00Z'));
  await open('/');
  await expect(page.getByRole('link', { name: '1 quiz question is due today' })).toBeVisible();
});

test('a round is accessible before and after an answer', async ({ page, open, expectAccessible }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(LINK);
  await begin(page);
  await expectAccessible();
  await answerByKeyboard(page, '1');
  await expectAccessible();
});

test('the projector view reveals and goes on with one key, and the timer is off until it is wanted', async ({
  page,
  open,
}) => {
  await open(`/practice/quiz/wall/#v1:seed=${SEED}&topics=${TOPIC}&count=${COUNT}`);
  await expect(page.getByText(`Question 1 of ${COUNT}`)).toBeVisible();
  await expect(page.getByText(questionOf(ids[0] ?? '').situation)).toBeVisible();
  await expect(page.getByRole('timer')).toHaveCount(0);
  await page.getByRole('button', { name: 'Reveal the answer' }).focus();
  await page.keyboard.press('Space');
  await expect(page.getByText('Right:', { exact: true })).toBeVisible();
  await page.keyboard.press('Space');
  await expect(page.getByText(`Question 2 of ${COUNT}`)).toBeVisible();
  await page.getByLabel('Timer').selectOption('30');
  await expect(page.getByRole('timer')).toHaveText(/(30|29) s/);
});
