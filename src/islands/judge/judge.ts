import type { Tree } from '@lezer/common';
import type { Grade } from '../../grading/types.ts';
import type { Report } from '../../linter/types.ts';
import type { Exercise } from '../../schemas/exercise.ts';
import { MAX_LENGTH, type Outcome, WORKER_LENGTH } from '../../stores/judging.ts';
import { perform } from './perform.ts';
import type { Job } from './protocol.ts';
import { workOffThread } from './work-off-thread.ts';

async function judge(job: Job, tree?: Tree): Promise<Outcome<Report | Grade>> {
  if (job.text.length > MAX_LENGTH) return { ok: false, reason: 'too-long' };
  if (job.text.length > WORKER_LENGTH) return workOffThread(job);
  try {
    return { ok: true, value: await perform(job, tree) };
  } catch {
    return { ok: false, reason: 'error' };
  }
}

/** Lints a text: short ones on this thread, long ones in a worker, too long ones not at all. */
export function lintText(text: string, tree?: Tree) {
  return judge({ kind: 'lint', text }, tree) as Promise<Outcome<Report>>;
}

/** Grades an answer to an exercise; `failures` is how many checks failed before. */
export function gradeText(exercise: Exercise, text: string, failures: number) {
  return judge({ kind: 'grade', text, exercise, failures }) as Promise<Outcome<Grade>>;
}
