import type { Tree } from '@lezer/common';
import { grade } from '../../grading/grade.ts';
import type { Grade } from '../../grading/types.ts';
import { lint } from '../../linter/lint.ts';
import type { Report } from '../../linter/types.ts';
import { loadLanguageIdentifier } from './load-language-identifier.ts';
import type { Job } from './protocol.ts';

/** Does a job on this thread. `tree` is the text's Markdown tree, if there is one already. */
export async function perform(job: Job, tree?: Tree): Promise<Report | Grade> {
  const identifyLanguage = await loadLanguageIdentifier();
  const options = identifyLanguage ? { identifyLanguage } : {};
  if (job.kind === 'grade') return grade(job.exercise, job.text, { ...options, failures: job.failures });
  return lint(job.text, tree ? { ...options, tree } : options);
}
