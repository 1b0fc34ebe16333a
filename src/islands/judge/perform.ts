import type { Tree } from '@lezer/common';
import { grade } from '../../grading/grade.ts';
import type { Grade } from '../../grading/types.ts';
import { lint } from '../../linter/lint.ts';
import type { Report } from '../../linter/types.ts';
import type { Job } from './protocol.ts';

/** Does a job on this thread. `tree` is the text's Markdown tree, if there is one already. */
export function perform(job: Job, tree?: Tree): Report | Grade {
  if (job.kind === 'grade') return grade(job.exercise, job.text, { failures: job.failures });
  return lint(job.text, tree ? { tree } : {});
}
