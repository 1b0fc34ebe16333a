import type { Page } from '@playwright/test';
import { deskOn } from '../support/desk.ts';
import { exerciseWithId } from '../support/exercise-with-id.ts';
import { expect, test } from '../support/site-test.ts';

const exercise = exerciseWithId('add-logging');
const PATH = `/practice/${exercise.id}/`;
const WEAK = exercise.weak[0]?.text ?? '';
const SAMPLE = exercise.samples[0]?.text ?? '';
const hintsOf = (id: string) => exercise.criteria.find((criterion) => criterion.id === id)?.hints ?? [];

/** What tests do with the attempts of an exercise page. */
function attemptsOn(page: Page) {
  const section = page.getByRole('region', { name: 'Your attempts' });
  return {
    section,
    attempt: (number: number) => section.locator(`[data-attempt="${number}"]`),
    showTimeline: () => section.getByText(/^\d+ attempts?(, the latest)? with a score of \d+$/).click(),
    async write(text: string) {
      const { write, check, verdict } = deskOn(page);
      await write(text);
      await check();
      await expect(verdict.getByText('Check again for a new verdict')).toHaveCount(0);
    },
  };
}

/** Three answers: the weak prompt as it stands, one that misses two required points, and a sample. */
async function passAtThird(page: Page): Promise<void> {
  const { verdict, check } = deskOn(page);
  const { write } = attemptsOn(page);
  await check();
  await expect(verdict).toContainText('Not there yet');
  await write(WEAK);
  await expect(verdict).toContainText('Not there yet');
  await write(SAMPLE);
  await expect(verdict).toContainText('Passed');
}

test('two attempts fail with hints that grow more concrete, the third passes, and praise says what was fixed', async ({
  page,
  open,
}) => {
  const { verdict, ready, check } = deskOn(page);
  const { section, attempt, write, showTimeline } = attemptsOn(page);
  await open(PATH);
  await ready();
  await expect(section).toHaveCount(0);

  await check();
  const hint = verdict.locator('[data-criterion="secrets"] details');
  await expect(hint).toContainText(hintsOf('secrets')[0] ?? 'a hint');
  await write(WEAK);
  await expect(hint).toContainText(hintsOf('secrets')[1] ?? 'a hint');
  await expect(verdict).toContainText('Fixed: now points to the code that is to be changed');
  await expect(verdict).toContainText('the anti-pattern “Lazy prompt” is gone');
  await write(SAMPLE);
  await expect(verdict).toContainText(/Good: \d things fixed since the attempt before, and nothing lost\./);
  await expect(verdict).toContainText('Fixed: now says what must never turn up in a log');

  await showTimeline();
  await expect(section.locator('[data-attempt]')).toHaveCount(3);
  await expect(section.locator('[data-attempt]').first()).toContainText('Attempt 3');
  await expect(attempt(1)).toContainText(/0 of \d required points/);
  await expect(attempt(1)).not.toContainText('Fixed');
  await expect(attempt(2)).toContainText(/Score \d+ \(\+\d+\) · \d of \d required points/);
  await expect(attempt(3)).toContainText('Passed');
  await expect(attempt(3).locator('[data-change="fixed"]').first()).toContainText('now gives the assistant a model');
  await expect(attempt(3).locator('time')).toHaveAttribute('datetime', /^\d{4}-\d\d-\d\dT/);
});

test('any two attempts and the samples are compared word by word, by keyboard alone', async ({ page, open }) => {
  const { ready, check } = deskOn(page);
  const { section, write } = attemptsOn(page);
  await open(PATH);
  await ready();
  await check();
  await write(WEAK);
  const [from, to] = [section.getByLabel('From'), section.getByLabel('To')];
  await section.getByText('Compare two texts').press('Enter');
  await expect(to.locator('option')).toHaveText(['The weak prompt', /^Attempt 1, score/, /^Attempt 2, score/]);
  await expect(section.locator('ins').first()).toContainText('In `src/auth/service.py`');

  await write(SAMPLE);
  await expect(to).toHaveValue(/T/);
  await from.selectOption({ index: 1 });
  await expect(section.locator('del')).toContainText('add');
  await expect(section.locator('ins').last()).toContainText('Passwords and tokens must never reach the log');
  await expect(section.getByRole('status')).toHaveText(/^\d+ words added \(underlined\), 1 word removed/);

  // A pass has opened the samples; this one is what was checked.
  await from.selectOption({ label: 'Sample 1: prose' });
  await expect(section.getByRole('status')).toHaveText('The two texts are the same.');
  await expect(section.locator('ins, del')).toHaveCount(0);
  await from.selectOption({ label: 'Sample 2: bullets' });
  await expect(section.locator('del').first()).toBeVisible();
});

test('attempts survive a reload, one can be put back, and what stood there can be brought back', async ({
  page,
  open,
}) => {
  const { editor, ready, write, saved } = deskOn(page);
  const { section, attempt, showTimeline } = attemptsOn(page);
  await open(PATH);
  await ready();
  await passAtThird(page);
  await write('Something else.');
  await saved();
  await page.reload();
  await ready();
  await showTimeline();
  await expect(section.locator('[data-attempt]')).toHaveCount(3);
  await attempt(2).getByText('Text', { exact: true }).click();
  await attempt(2).getByRole('button', { name: 'Put this text back: attempt 2' }).click();
  await expect(editor).toHaveText(WEAK.trim());
  await expect(editor).toBeFocused();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(editor).toHaveText('Something else.');
});

test('a browser that stores nothing says so, and attempts last as long as the page', async ({ page, open }) => {
  await page.addInitScript(() => {
    // The theme switch of the framework keeps its own key, and does not bear a refusal.
    const { getItem, setItem, removeItem } = Storage.prototype;
    const ask = (key: string) => {
      if (key.startsWith('redraft:')) throw new DOMException('denied', 'SecurityError');
    };
    Storage.prototype.getItem = function (key) {
      ask(key);
      return getItem.call(this, key);
    };
    Storage.prototype.setItem = function (key, value) {
      ask(key);
      setItem.call(this, key, value);
    };
    Storage.prototype.removeItem = function (key) {
      ask(key);
      removeItem.call(this, key);
    };
    Object.defineProperty(window, 'indexedDB', { get: () => undefined });
  });
  const { ready } = deskOn(page);
  const { section, attempt, showTimeline, write } = attemptsOn(page);
  await open(PATH);
  await ready();
  await write(SAMPLE);
  await expect(page.getByText('This browser keeps nothing for this page')).toBeVisible();
  await showTimeline();
  await expect(attempt(1)).toContainText('Passed');
  await page.reload();
  await ready();
  await expect(section).toHaveCount(0);
});

test('garbage in the database is left out with a notice, and the rest is shown', async ({ page, open }) => {
  const { ready } = deskOn(page);
  const { section, showTimeline, write } = attemptsOn(page);
  await open('/progress/certificate/');
  await page.evaluate(async () => {
    const good = { exercise: 'add-logging', at: '2026-03-01T10:00:00Z', text: '<b>bold</b>', score: 12, passed: false };
    const ids = { met: [], missed: ['where'], spoils: [], antiPatterns: ['lazy'] };
    const request = indexedDB.open('redraft:attempts', 1);
    request.onupgradeneeded = () => {
      const store = request.result.createObjectStore('entries');
      store.put({ ...good, ...ids }, 'add-logging/2026-03-01T10:00:00Z');
      store.put({ ...good, score: 'high' }, 'add-logging/2');
      store.put('garbage', 'add-logging/3');
    };
    await new Promise((resolve) => {
      request.onsuccess = resolve;
    });
    request.result.close();
  });
  await open(PATH);
  await ready();
  await expect(page.getByText('could not be read')).toBeVisible();
  await showTimeline();
  await expect(section.locator('[data-attempt]')).toHaveCount(1);
  await section.getByText('Text', { exact: true }).click();
  await expect(section.locator('pre')).toHaveText('<b>bold</b>');
  await write(SAMPLE);
  await expect(section.locator('[data-attempt]')).toHaveCount(2);
});

test('a second tab hears of an attempt, and forgetting the exercise forgets its attempts', async ({
  page,
  open,
  context,
}) => {
  const { ready, check } = deskOn(page);
  await open(PATH);
  await ready();
  const other = await context.newPage();
  await other.goto(PATH);
  await deskOn(other).ready();
  await check();
  await expect(attemptsOn(page).section).toContainText('1 attempt');
  await expect(attemptsOn(other).section).toContainText('1 attempt');

  await page.goto('/progress/');
  await expect(page.getByRole('region', { name: 'Days of practice' }).locator('[data-practised="true"]')).toHaveCount(
    1,
  );
  await page.getByRole('button', { name: `Forget ${exercise.title}` }).click();
  await page.getByRole('button', { name: 'Forget the progress' }).click();
  await expect(attemptsOn(other).section).toHaveCount(0);
});

test('the open timeline and comparison are accessible in both themes and fit a phone', async ({
  page,
  open,
  expectAccessible,
}) => {
  const { ready } = deskOn(page);
  const { section, attempt, showTimeline } = attemptsOn(page);
  await page.setViewportSize({ width: 320, height: 700 });
  await open(PATH);
  await ready();
  await passAtThird(page);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await open(PATH);
    await ready();
    await showTimeline();
    await attempt(2).getByText('Text', { exact: true }).click();
    await section.getByText('Compare two texts').click();
    await expect(section.locator('ins').first()).toBeVisible();
    await expectAccessible('main');
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  for (const target of await section.locator('summary, button, select').all()) {
    const box = await target.boundingBox();
    if (box) expect(box.height, (await target.textContent()) ?? '').toBeGreaterThanOrEqual(44);
  }
});
