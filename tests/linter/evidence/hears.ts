import { expect, it } from 'vitest';
import { judge } from '../../../src/linter/evidence/judge.ts';
import { parsePrompt } from '../../../src/linter/parse/document.ts';
import type { ComponentId } from '../../../src/linter/types.ts';

const found = (id: ComponentId, text: string): boolean => judge(parsePrompt(text)).components[id].present;

/** Tests that a component is found in each of the texts. */
export function hears(id: ComponentId, texts: readonly string[]): void {
  it.each(texts)('is found in: %s', (text) => {
    expect(found(id, text)).toBe(true);
  });
}

/** Tests that a component is found in none of the texts. */
export function staysSilent(id: ComponentId, texts: readonly string[]): void {
  it.each(texts)('is not found in: %s', (text) => {
    expect(found(id, text)).toBe(false);
  });
}
