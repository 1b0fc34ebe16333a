import { deskOn } from '../support/desk.ts';
import { exerciseWithId } from '../support/exercise-with-id.ts';
import { expect, test } from '../support/site-test.ts';

const exercise = exerciseWithId('oversold-stock');
const PATH = `/practice/${exercise.id}/`;
const SAMPLE = exercise.samples[1]?.text ?? '';

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in the ${colorScheme} theme`, () => {
    test.use({ colorScheme });

    // Before a check each kind of page is looked at as a whole, in every-kind.spec.ts.
    test('an exercise is accessible after a check', async ({ page, open, expectAccessible }) => {
      const { verdict, component, ready, write, check } = deskOn(page);
      await open(PATH);
      await ready();
      await check();
      await expect(verdict).toContainText('Not there yet');
      await expectAccessible('main');
      await write(SAMPLE);
      await check();
      await expect(verdict).toContainText('Passed');
      await component('context').click();
      await expect(page.locator('.cm-evidence').first()).toBeVisible();
      await expectAccessible('main');
    });

    test('its dialogs are accessible', async ({ page, open, expectAccessible }) => {
      await open(PATH);
      await page.getByRole('button', { name: 'Show them now' }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
      await expectAccessible('dialog[open]');
    });
  });
}

test('all is done by keyboard', async ({ page, open }) => {
  const { editor, verdict, checkButton, component, ready } = deskOn(page);
  await open(PATH);
  await ready();
  await editor.focus();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.insertText(SAMPLE);
  await page.keyboard.press('Tab');
  await expect(editor).not.toBeFocused();
  await component('context').focus();
  await page.keyboard.press('Enter');
  await expect(component('context')).toHaveAttribute('aria-pressed', 'true');
  await expect(page.locator('.cm-evidence').first()).toBeVisible();
  for (let presses = 0; presses < 20; presses++) {
    if (await checkButton.evaluate((button) => button === document.activeElement)) break;
    await page.keyboard.press('Tab');
  }
  await expect(checkButton).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(verdict).toContainText('Passed');
  await expect(checkButton).toBeFocused();
});

test('the keyboard reaches the details of the part that it points at', async ({ page, open }) => {
  const { component, checkButton, ready } = deskOn(page);
  await open(PATH);
  await ready();
  await component('security').focus();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'More on security' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(checkButton).toBeFocused();
  await expect(page.locator('[data-evidence]')).toContainText('Choose a part');
});

test('the shortcut checks from the editor and leaves the focus there', async ({ page, open }) => {
  const { editor, verdict, ready, write, check } = deskOn(page);
  await open(PATH);
  await ready();
  await write('fix it');
  await check();
  await expect(verdict.getByRole('status')).toContainText('Not there yet');
  await expect(editor).toBeFocused();
  await expect(editor).toHaveText('fix it');
  await expect(verdict.getByRole('status')).toBeInViewport();
});

test('the meter follows the typing, in words', async ({ page, open }) => {
  const { component, ready, write } = deskOn(page);
  await open(PATH);
  await ready();
  await expect(component('constraints')).toContainText('missing');
  await write(SAMPLE);
  await expect(component('constraints')).toContainText('present');
  await component('constraints').hover();
  await expect(page.locator('[data-evidence]')).toContainText('Constraints is present');
});

test('nothing moves while the page comes to life', async ({ page, open }) => {
  await open(PATH);
  await deskOn(page).ready();
  const shift = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += (entry as unknown as { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(sum), 300);
      }),
  );
  expect(shift).toBeLessThan(0.02);
});

test('touch targets are at least 44 pixels high', async ({ page, open }) => {
  const { verdict, checkButton } = deskOn(page);
  await open(PATH);
  await checkButton.click();
  await expect(verdict).toContainText('Not there yet');
  for (const button of await page.locator('main').getByRole('button').all()) {
    const box = await button.boundingBox();
    if (box) expect(box.height, (await button.textContent()) ?? '').toBeGreaterThanOrEqual(44);
  }
});

test('fits into 320 pixels before and after a check', async ({ page, open }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  const { verdict, ready, write, check } = deskOn(page);
  const overflow = () =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  await open(PATH);
  await ready();
  expect(await overflow()).toBe(0);
  await write(`${SAMPLE} ${'unbroken'.repeat(60)}`);
  await check();
  await expect(verdict).toContainText(/Passed|Not there yet/);
  expect(await overflow()).toBe(0);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the exercise and its samples can be read', async ({ page }) => {
    await page.goto(PATH);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(exercise.title);
    await expect(page.getByRole('blockquote')).toHaveText(exercise.before);
    await expect(page.getByText('It happens about ten times a week')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Check' })).toBeHidden();
    await page.getByText('Sample answer 2').click();
    await expect(page.getByText(SAMPLE.split('\n')[0] ?? '').first()).toBeVisible();
  });
});
