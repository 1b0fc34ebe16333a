import { expect, type Page } from '@playwright/test';

function paste(target: Element, text: string): void {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  target.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
}

/** The parts of an exercise page or the playground that tests work with. */
export function deskOn(page: Page) {
  const editor = page.locator('.cm-content');
  return {
    editor,
    verdict: page.getByRole('region', { name: 'Verdict' }),
    checkButton: page.getByRole('button', { name: 'Check', exact: true }),
    score: page.locator('[data-score]'),
    component: (id: string) => page.locator(`button[data-component="${id}"]`),
    /** Waits until the editor has taken the place of the plain field. */
    async ready() {
      await expect(page.locator('[data-editor="ready"]')).toBeVisible();
    },
    /** Pastes a text over what stands in the editor. */
    async write(text: string) {
      await editor.focus();
      await page.keyboard.press('ControlOrMeta+a');
      if (text === '') await page.keyboard.press('Delete');
      else await editor.evaluate(paste, text);
    },
    async check() {
      await page.keyboard.press('ControlOrMeta+Enter');
    },
    async saved() {
      await expect(page.locator('[data-saving="saved"]')).toBeVisible();
    },
  };
}
