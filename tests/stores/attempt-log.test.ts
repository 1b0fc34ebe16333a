import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { atom } from 'nanostores';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Grade } from '../../src/grading/types.ts';
import { lint } from '../../src/linter/lint.ts';
import { attemptAt } from '../training/attempts.ts';

const criterion = (id: string, met: boolean) =>
  ({ id, part: 'task', required: true, label: id, met, evidence: [], hint: null }) as const;
const spoil = (id: string, found: boolean) => ({ id, label: id, found, evidence: [] });
const gradeOf = (text: string): Grade => ({
  passed: false,
  criteria: [criterion('where', true), criterion('secrets', false)],
  spoils: [spoil('logs-secrets', true), spoil('invents', false)],
  feedback: [],
  report: lint(text),
});

beforeEach(() => {
  localStorage.clear();
  globalThis.indexedDB = new IDBFactory();
});

/** The stores as a page has them after loading. */
async function openPage() {
  vi.resetModules();
  const [log, attempt, transfer, storage] = await Promise.all([
    import('../../src/stores/attempt-log.ts'),
    import('../../src/stores/attempt.ts'),
    import('../../src/stores/transfer.ts'),
    import('../../src/stores/storage.ts'),
  ]);
  return { ...log, ...attempt, ...transfer, ...storage };
}
const textsOf = (attempts: readonly { readonly text: string }[]) => attempts.map(({ text }) => text);

describe('the log of attempts', () => {
  test('keeps a checked answer with its verdict for the next page', async () => {
    const page = await openPage();
    await page.recordAttempt('add-logging', 'add logging', gradeOf('add logging'), new Date('2026-03-01T10:00:00Z'));
    await page.attemptLog.saved();
    const next = await openPage();
    await next.attemptLog.load();
    expect(next.attemptsAt('add-logging')).toEqual([
      {
        exercise: 'add-logging',
        at: '2026-03-01T10:00:00.000Z',
        text: 'add logging',
        score: lint('add logging').score,
        passed: false,
        met: ['where'],
        missed: ['secrets'],
        spoils: ['logs-secrets'],
        antiPatterns: ['lazy', 'missing_constraints'],
      },
    ]);
  });

  test('is filled by a check', async () => {
    const page = await openPage();
    const $text = atom('add logging');
    const attempt = page.createAttempt('add-logging', $text, (text) => ({ ok: true, value: gradeOf(text) }));
    await attempt.check();
    $text.set(' ');
    await attempt.check();
    await vi.waitFor(() => expect(page.attemptsAt('add-logging')).toHaveLength(1));
    expect(textsOf(page.attemptsAt('add-logging'))).toEqual(['add logging']);
  });

  test('keeps a text that is checked twice in a row once, even over a reload', async () => {
    for (const text of ['one', 'one', 'two', 'one']) {
      const page = await openPage();
      await page.recordAttempt('add-logging', text, gradeOf(text));
      await page.attemptLog.saved();
    }
    const page = await openPage();
    await page.attemptLog.load();
    expect(textsOf(page.attemptsAt('add-logging'))).toEqual(['one', 'two', 'one']);
  });

  test('keeps to its limit for each exercise', async () => {
    const page = await openPage();
    for (let minute = 0; minute < 52; minute++) {
      const at = new Date(Date.UTC(2026, 2, 1, 10, minute));
      await page.recordAttempt('add-logging', `text ${minute}`, gradeOf('x'), at);
    }
    await page.recordAttempt('slow-report', 'other', gradeOf('x'));
    expect(page.attemptsAt('add-logging')).toHaveLength(50);
    expect(page.attemptsAt('add-logging')[0]?.text).toBe('text 2');
    expect(page.attemptsAt('slow-report')).toHaveLength(1);
  });

  test('forgets one exercise and keeps the others', async () => {
    const page = await openPage();
    await page.recordAttempt('add-logging', 'one', gradeOf('one'));
    await page.recordAttempt('slow-report', 'two', gradeOf('two'));
    await page.attemptLog.saved();
    const next = await openPage();
    await next.forgetAttempts('add-logging');
    await next.attemptLog.saved();
    const last = await openPage();
    await last.attemptLog.load();
    expect(textsOf(Object.values(last.attemptLog.$value.get()))).toEqual(['two']);
  });

  test('joins the attempts of a file with those that are here, within the limit', async () => {
    const page = await openPage();
    await page.recordAttempt('add-logging', 'here', gradeOf('here'), new Date('2026-03-01T10:30:00Z'));
    const file = JSON.parse(await page.exportState());
    const others = Array.from({ length: 60 }, (_, minute) => attemptAt(minute, { passed: minute === 0 }));
    file.matters.attempts.value = Object.fromEntries(others.map((attempt) => [attempt.at, attempt]));
    const plan = await page.planImport(JSON.stringify(file));
    if (!plan.ok) throw new Error(plan.message);
    plan.apply();
    const texts = textsOf(page.attemptsAt('add-logging'));
    expect(texts).toHaveLength(50);
    expect(texts).toEqual(expect.arrayContaining(['text 0', 'here', 'text 59']));
    expect(texts).not.toContain('text 30');
    const again = await page.planImport(await page.exportState());
    expect(again.ok && again.changes.find(({ id }) => id === 'attempts')).toMatchObject({ added: 0, changed: 0 });
  });

  test('lasts as long as the page where the browser has no database, and says so', async () => {
    // @ts-expect-error: what a browser without IndexedDB has
    globalThis.indexedDB = undefined;
    const page = await openPage();
    await page.recordAttempt('add-logging', 'one', gradeOf('one'));
    expect(textsOf(page.attemptsAt('add-logging'))).toEqual(['one']);
    expect(page.$storageTrouble.get()).toBe('unavailable');
  });
});
