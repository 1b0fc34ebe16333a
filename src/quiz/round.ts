import type { Question } from '../schemas/quiz.ts';
import { shuffled } from './shuffle.ts';

/** What somebody chose before a round. */
export interface RoundChoice {
  readonly topics: readonly string[];
  /** At most so many questions. */
  readonly count: number;
  /** Groups with the same seed see the same questions in the same order. */
  readonly seed: string;
}

/** Ids of the questions of a round, in order. */
export function planRound(questions: readonly Question[], { topics, count, seed }: RoundChoice): string[] {
  const chosen = questions.filter(({ topic }) => topics.includes(topic));
  return shuffled(chosen, seed)
    .slice(0, count)
    .map(({ id }) => id);
}

/** Ids for today: those that are due first, then those never answered, shuffled within each. */
export function planToday(
  questions: readonly Question[],
  {
    due,
    answered,
    count,
    seed,
  }: { due: readonly string[]; answered: ReadonlySet<string>; count: number; seed: string },
): string[] {
  const known = new Set(questions.map(({ id }) => id));
  const first = shuffled(
    due.filter((id) => known.has(id)),
    seed,
  );
  const fresh = shuffled(
    questions.map(({ id }) => id).filter((id) => !answered.has(id)),
    seed,
  );
  return [...first, ...fresh].slice(0, count);
}

/** Indexes of a question's options in the order in which they are shown. */
export const optionOrder = ({ id, options }: Question, seed: string): number[] =>
  shuffled(
    options.map((_, at) => at),
    `${seed}/${id}`,
  );

/** Index of the right option. */
export const rightOption = ({ options }: Question): number => options.findIndex(({ right }) => right);

/** How a round went. */
export interface RoundScore {
  readonly right: number;
  readonly answered: number;
  /** Ids of the questions that were answered wrongly, in order. */
  readonly missed: readonly string[];
}

/** Counts the answers of a round; an answer is the index of an option. */
export function scoreRound(
  questions: readonly Question[],
  ids: readonly string[],
  answers: Readonly<Record<string, number>>,
): RoundScore {
  const given = ids.flatMap((id) => {
    const question = questions.find((candidate) => candidate.id === id);
    const answer = answers[id];
    return question && answer !== undefined ? [{ id, right: answer === rightOption(question) }] : [];
  });
  const missed = given.filter(({ right }) => !right).map(({ id }) => id);
  return { right: given.length - missed.length, answered: given.length, missed };
}
