import { lint } from '../linter/lint.ts';
import { WORKER_LENGTH } from './judging.ts';
import type { LiveReport } from './live-report.ts';

/** The report with which a page begins: linted at once, so that the built page shows it already. */
export function firstReport(text: string): LiveReport {
  return { text, report: text.length <= WORKER_LENGTH ? lint(text) : null, refusal: null };
}
