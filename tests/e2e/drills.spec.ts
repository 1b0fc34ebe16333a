import type { Page } from '@playwright/test';
import type { Drill } from '../../src/schemas/drills.ts';
import { DRILL_KINDS } from '../../src/schemas/drills.ts';
import { DRILLS } from '../support/drills.ts';
import { rightAnswer } from '../support/right-answer.ts';
import { expect, test } from '../support/site-test.ts';

const drillAt = (kind: string, at: number): Drill => {
  const drill = DRILLS.filter((candidate) => candidate.kind === kind)[at];
  if (!drill) throw new Error(`expected a drill of the kind ${kind}`);
  return drill;
};
const plain = (text: string) => text.replaceAll('`', '');

/** Answers rightly with keys alone. */
async function answerByKeyboard(page: Page, drill: Drill) {
  const answer = rightAnswer(drill);
  if (drill.kind === 'anatomy') {
    for (const [at, part] of answer.entries()) {
      const select = page.getByLabel(`Part of sentence ${at + 1}`);
      await select.focus();
      const values = await select
        .locator('option')
        .evaluateAll((options) => options.map((o) => (o as HTMLOptionElement).value));
      for (let step = 0; step < values.indexOf(part); step++) await page.keyboard.press('ArrowDown');
      await expect(select).toHaveValue(part);
    }
  } else if (drill.kind === 'order-the-steps') {
    for (const [at, id] of answer.entries()) {
      const text = plain(drill.steps.find((step) => step.id === id)?.text ?? '');
      const up = page.getByRole('button', { name: `Move “${text}” up`, exact: true });
      await up
        .or(page.getByRole('button', { name: `Move “${text}” down`, exact: true }))
        .first()
        .focus();
      const place = async () => (await page.locator('main ol > li > span:first-child').allTextContents()).indexOf(text);
      while ((await place()) > at) await page.keyboard.press('Enter');
    }
  } else {
    for (const [at, text] of answer.entries()) {
      const radios = page.locator('main fieldset').nth(at).getByRole('radio');
      await radios.first().focus();
      await page.keyboard.press('Space');
      const index = drill.questions[at]?.options.findIndex((option) => option.text === text) ?? 0;
      for (let step = 0; step < index; step++) await page.keyboard.press('ArrowDown');
      await expect(radios.nth(index)).toBeChecked();
    }
  }
}

for (const kind of DRILL_KINDS) {
  test(`${kind}: a drill by keyboard alone, explained, and remembered`, async ({ page, open }) => {
    const drill = drillAt(kind, 0);
    await open(`/practice/drills/${kind}/`);
    await expect(page.getByRole('heading', { level: 2, name: drill.title })).toBeVisible();
    await answerByKeyboard(page, drill);
    await page.keyboard.press('ControlOrMeta+Enter');
    await expect(page.getByRole('status').filter({ hasText: /right\. Read more/i })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Next drill' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 2, name: /^2\. / })).toBeFocused();
    await page.reload();
    await expect(page.getByRole('button', { name: `1. ${drill.title}, solved` })).toBeVisible();
    await expect(page.getByRole('heading', { level: 2, name: /^2\. / })).toBeVisible();
  });

  test(`${kind}: accessible in both themes and no wider than a phone`, async ({ page, open, expectAccessible }) => {
    for (const [at, colorScheme] of (['light', 'dark'] as const).entries()) {
      // What is solved is skipped on the next visit.
      const drill = drillAt(kind, at);
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.setViewportSize({ width: 320, height: 700 });
      await open(`/practice/drills/${kind}/`);
      await expect(page.getByRole('heading', { level: 2, name: `${at + 1}. ${drill.title}` })).toBeVisible();
      await answerByKeyboard(page, drill);
      await page.keyboard.press('ControlOrMeta+Enter');
      await expect(page.getByRole('button', { name: 'Next drill' })).toBeVisible();
      await expectAccessible();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    }
  });
}

test('says what is still open, and keeps what was answered', async ({ page, open }) => {
  await open('/practice/drills/anatomy/');
  await page.getByLabel('Part of sentence 1').selectOption('context');
  await page.getByRole('button', { name: 'Check', exact: true }).click();
  await expect(page.getByRole('status').filter({ hasText: 'still open' })).toBeVisible();
  await expect(page.getByLabel('Part of sentence 1')).toHaveValue('context');
});

test('a wrong answer is explained and can be tried again', async ({ page, open }) => {
  await open('/practice/drills/refine-or-restart/');
  for (const group of await page.locator('main fieldset').all()) await group.getByRole('radio').first().check();
  const drill = drillAt('refine-or-restart', 0);
  const right = 'questions' in drill ? drill.questions.filter(({ options }) => options[0]?.right).length : 0;
  await page.getByRole('button', { name: 'Check', exact: true }).click();
  const parts = 'questions' in drill ? drill.questions.length : 0;
  await expect(page.getByText('Your answer, not right:')).toHaveCount(parts - right);
  await page.getByRole('button', { name: 'Try this one again' }).click();
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
});

test('the index leads to every kind and counts what is solved', async ({ page, open, expectAccessible }) => {
  await open('/practice/drills/review/');
  await answerByKeyboard(page, drillAt('review', 0));
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(page.getByRole('button', { name: 'Next drill' })).toBeVisible();
  await open('/practice/drills/');
  await expect(page.getByText(/\d+ drills, 1 solved/)).toHaveCount(1);
  await expect(page.locator('main .kinds a')).toHaveCount(DRILL_KINDS.length);
  await expectAccessible();
});

test('without JavaScript the drills can be read with their answers', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) });
  const page = await context.newPage();
  await page.goto('/practice/drills/review/');
  const drill = drillAt('review', 0);
  await expect(page.getByRole('heading', { name: drill.title })).toBeVisible();
  await expect(page.getByText('The answer', { exact: true }).first()).toBeVisible();
  await context.close();
});
