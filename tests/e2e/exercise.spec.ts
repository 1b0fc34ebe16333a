import { deskOn } from '../support/desk.ts';
import { EXERCISES } from '../support/exercises.ts';
import { expect, test } from '../support/site-test.ts';

// All samples and weak answers are graded in tests/grading; here each page proves that it grades the same way.
for (const [at, { id, before, samples, weak }] of EXERCISES.entries()) {
  test(`${id}: the weak prompt is not there yet, a sample passes, a weak answer does not`, async ({ page, open }) => {
    const { editor, verdict, checkButton, ready, write, check } = deskOn(page);
    await open(`/practice/${id}/`);
    await ready();
    await expect(editor).toContainText(before.trim().slice(0, 40));
    await expect(verdict).toContainText('Not checked yet');
    await checkButton.click();
    await expect(verdict).toContainText('Not there yet');
    await write(samples[at % samples.length]?.text ?? '');
    await expect(verdict).toContainText('The text has changed since');
    await check();
    await expect(verdict).toContainText('Passed');
    await write(weak[at % weak.length]?.text ?? '');
    await check();
    await expect(verdict).toContainText('Not there yet');
  });
}
