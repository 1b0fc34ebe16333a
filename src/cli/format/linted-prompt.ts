import type { Report } from '../../linter/types.ts';
import type { PromptSource } from '../read-prompts.ts';

/** A prompt with its report. */
export interface LintedPrompt extends PromptSource {
  readonly report: Report;
}
