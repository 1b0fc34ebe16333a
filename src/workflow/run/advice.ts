import type { Run } from '../../schemas/run.ts';
import { type AdviceRow, QUESTIONS, ROWS } from './advice-table.ts';
import { attemptOf, ROUNDS_AT_MOST, roundInAttempt } from './attempts.ts';

/** Chosen option by question id. */
export type AdviceAnswers = Readonly<Record<string, string>>;

/** What a run says by itself, in the words of the table. */
const factsOf = (run: Run): AdviceAnswers => ({
  round: roundInAttempt(run) < ROUNDS_AT_MOST ? 'early' : 'third',
  attempt: attemptOf(run) > 1 ? 'later' : 'first',
});

/** Whether to refine or to start over, and why; null until every question is answered. */
export function adviceFor(run: Run, answers: AdviceAnswers): AdviceRow | null {
  const isAnswered = ({ id, options }: (typeof QUESTIONS)[number]) =>
    options.some((option) => option.id === answers[id]);
  if (!QUESTIONS.every(isAnswered)) return null;
  const known = { ...answers, ...factsOf(run) };
  const row = ROWS.find(({ when }) =>
    Object.entries(when).every(([id, options]) => options.includes(known[id as keyof typeof known] ?? '')),
  );
  if (!row) throw new Error('expected a row for every answer');
  return row;
}
