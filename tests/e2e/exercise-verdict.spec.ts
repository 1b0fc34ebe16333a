import { deskOn } from '../support/desk.ts';
import { exerciseWithId } from '../support/exercise-with-id.ts';
import { expect, test } from '../support/site-test.ts';

const exercise = exerciseWithId('add-logging');
const PATH = `/practice/${exercise.id}/`;
const SAMPLE = exercise.samples[0]?.text ?? '';

test.beforeEach(async ({ page, open }) => {
  await open(PATH);
  await deskOn(page).ready();
});

test('hints grow more concrete with each failed check', async ({ page }) => {
  const { verdict, checkButton } = deskOn(page);
  const missed = exercise.criteria.find(({ id }) => id === 'pattern');
  const hint = verdict.locator('[data-criterion="pattern"] details');
  for (const expected of [missed?.hints[0], missed?.hints[1], missed?.hints[2], missed?.hints[2]]) {
    await checkButton.click();
    await expect(hint).toContainText(expected ?? 'a hint');
  }
});

test('gives at most three pieces of feedback', async ({ page }) => {
  const { verdict, checkButton } = deskOn(page);
  await checkButton.click();
  const feedback = verdict.getByRole('list', { name: 'Feedback' }).getByRole('listitem');
  await expect(feedback.first()).toContainText('Must change');
  expect(await feedback.count()).toBeLessThanOrEqual(3);
});

test('shows the words that meet a criterion in the text', async ({ page }) => {
  const { editor, verdict, write, check } = deskOn(page);
  await write(SAMPLE);
  await check();
  await expect(verdict).toContainText('Passed');
  const button = verdict.locator('[data-criterion="where"]').getByRole('button');
  await button.click();
  await expect(button).toHaveAttribute('aria-pressed', 'true');
  await expect(editor).toBeFocused();
  await expect(editor.locator('.cm-evidence').first()).toBeVisible();
  await expect(editor.locator('.cm-evidence').first()).toHaveAttribute('data-letter', 'C');
});

test('shows the samples after a pass, and the way on', async ({ page }) => {
  const { verdict, write, check } = deskOn(page);
  await expect(page.getByText('Sample 1')).toHaveCount(0);
  await write(SAMPLE);
  await check();
  await expect(page.getByText('Sample 1')).toBeVisible();
  await expect(page.locator('[data-state="passed"]')).toContainText(/Passed · best score \d+/);
  await verdict.getByRole('link', { name: 'Next exercise' }).click();
  await expect(page).not.toHaveURL(PATH);
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(exercise.title);
});

test('shows the samples before a pass only after a confirmation', async ({ page }) => {
  const show = page.getByRole('button', { name: 'Show them now' });
  await show.click();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByText('Sample 1')).toHaveCount(0);
  await show.click();
  await page.getByRole('button', { name: 'Show the samples' }).click();
  await expect(page.getByRole('heading', { name: 'Sample answers' })).toBeFocused();
  await expect(page.getByText('Sample 1')).toBeVisible();
  await page.reload();
  await expect(page.getByText('Sample 1')).toBeVisible();
});

test('could not check an empty text, and counts no failure', async ({ page }) => {
  const { verdict, write, check } = deskOn(page);
  await write('');
  await check();
  await expect(verdict).toContainText('Could not be checked');
  await expect(verdict).toContainText('There is no text yet');
  await expect(page.locator('[data-state]').first()).not.toContainText('best score');
});

test('could not check a text above the limit', async ({ page }) => {
  const { verdict, write, check } = deskOn(page);
  await write('Log every sign-in. '.repeat(11_000));
  await check();
  await expect(verdict).toContainText('longer than 200,000 characters');
});

test('could not check another language, and says that only English can be graded', async ({ page }) => {
  const { verdict, write, check } = deskOn(page);
  await write('Protokolliere jede Anmeldung in der Datei, ob sie gelingt oder nicht, aber niemals das Passwort.');
  await check();
  await expect(verdict).toContainText('Could not be checked');
  await expect(verdict).toContainText('Only English can be graded');
});

test('checks a long text in a worker', async ({ page }) => {
  const { verdict, write, check } = deskOn(page);
  const worker = page.waitForEvent('worker');
  await write(`${SAMPLE}\n\n${'The service was moved to another cluster in spring.\n'.repeat(500)}`);
  await check();
  await worker;
  await expect(verdict).toContainText(/Passed|Not there yet/);
});
