import type { LintedPrompt } from './linted-prompt.ts';

/** The reports as they are, a list with file and line offset. */
export function toJson(prompts: readonly LintedPrompt[]): string {
  return `${JSON.stringify(
    prompts.map(({ file, lineOffset, report }) => ({ file, lineOffset, ...report })),
    null,
    2,
  )}\n`;
}
