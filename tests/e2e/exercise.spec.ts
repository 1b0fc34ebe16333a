import { deskOn } from '../support/desk.ts';
import { EXERCISES } from '../support/exercises.ts';
import { expect, test } from '../support/site-test.ts';

for (const { id, before, samples, weak } of EXERCISES) {
  test(`${id}: the weak prompt is not there yet, every sample passes`, async ({ page, open }) => {
    const { editor, verdict, checkButton, ready, write, check } = deskOn(page);
    await open(`/practice/${id}/`);
    await ready();
    await expect(editor).toContainText(before.trim().slice(0, 40));
    await expect(verdict).toContainText('Not checked yet');
    await checkButton.click();
    await expect(verdict).toContainText('Not there yet');
    for (const { text } of samples) {
      await write(text);
      await expect(verdict).toContainText('The text has changed since');
      await check();
      await expect(verdict).toContainText('Passed');
      await write(weak[0]?.text ?? before);
      await check();
      await expect(verdict).toContainText('Not there yet');
    }
  });
}
