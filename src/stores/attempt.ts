import { atom, type ReadableAtom } from 'nanostores';
import type { Grade } from '../grading/types.ts';
import { recordAttempt } from './attempt-log.ts';
import type { Outcome, Refusal } from './judging.ts';
import { progressOf, recordCheck } from './progress.ts';

/** What is known of an answer. Only `could not be checked` says nothing about its quality. */
export type Verdict =
  | { readonly state: 'not-checked' }
  | { readonly state: 'not-there-yet' | 'passed'; readonly text: string; readonly grade: Grade }
  | { readonly state: 'could-not-be-checked'; readonly text: string; readonly reason: Refusal };

/** Grades a text, knowing how many checks of the exercise failed before; may take a while. */
export type GradeText = (text: string, failures: number) => Outcome<Grade> | Promise<Outcome<Grade>>;

/** The learner's attempt at one exercise. */
export interface Attempt {
  readonly $verdict: ReadableAtom<Verdict>;
  readonly $checking: ReadableAtom<boolean>;
  /** Grades the text as it stands and records the outcome. */
  check(): Promise<void>;
  /** Forgets the verdict, not the progress. */
  forget(): void;
}

function verdictOn(text: string, outcome: Outcome<Grade>): Verdict {
  if (!outcome.ok) return { state: 'could-not-be-checked', text, reason: outcome.reason };
  const { value: grade } = outcome;
  if (grade.report.language !== 'en') return { state: 'could-not-be-checked', text, reason: 'not-english' };
  return { state: grade.passed ? 'passed' : 'not-there-yet', text, grade };
}

/** Creates the attempt at the exercise `id`, whose text is `$text`. */
export function createAttempt(id: string, $text: ReadableAtom<string>, gradeText: GradeText): Attempt {
  const $verdict = atom<Verdict>({ state: 'not-checked' });
  const $checking = atom(false);
  return {
    $verdict,
    $checking,
    async check() {
      if ($checking.get()) return;
      $checking.set(true);
      const text = $text.get();
      const empty: Outcome<Grade> = { ok: false, reason: 'empty' };
      const outcome = text.trim() === '' ? empty : await gradeText(text, progressOf(id)?.failures ?? 0);
      const verdict = verdictOn(text, outcome);
      if ('grade' in verdict) {
        recordCheck(id, verdict.grade.passed, verdict.grade.report.score);
        void recordAttempt(id, text, verdict.grade);
      }
      $verdict.set(verdict);
      $checking.set(false);
    },
    forget: () => $verdict.set({ state: 'not-checked' }),
  };
}
