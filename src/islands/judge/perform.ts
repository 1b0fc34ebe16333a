import type { Tree } from '@lezer/common';
import { grade } from '../../grading/grade.ts';
import type { Grade } from '../../grading/types.ts';
import type { LanguageIdentifier } from '../../linter/language.ts';
import { lint } from '../../linter/lint.ts';
import type { Report } from '../../linter/types.ts';
import { loadLanguageIdentifier } from './load-language-identifier.ts';
import type { Job } from './protocol.ts';

function performWith(job: Job, tree: Tree | undefined, identifyLanguage: LanguageIdentifier | undefined) {
  const options = identifyLanguage ? { identifyLanguage } : {};
  if (job.kind === 'grade') return grade(job.exercise, job.text, { ...options, failures: job.failures });
  return lint(job.text, tree ? { ...options, tree } : options);
}

/**
 * Does a job on this thread. `tree` is the text's Markdown tree, if there is one already.
 * The library that names languages is loaded only for a text whose language is in doubt.
 */
export async function perform(job: Job, tree?: Tree): Promise<Report | Grade> {
  let inDoubt = false;
  const result = performWith(job, tree, () => {
    inDoubt = true;
    return [];
  });
  return inDoubt ? performWith(job, tree, await loadLanguageIdentifier()) : result;
}
