import { planRound, planToday, type RoundChoice, rightOption } from '../quiz/round.ts';
import { dueAt, reviewed } from '../quiz/schedule.ts';
import type { Question } from '../schemas/quiz.ts';
import {
  type QuizCards,
  type QuizState,
  quizCardSchema,
  quizCardsSchema,
  quizStateSchema,
} from '../schemas/quiz-state.ts';
import { defineMatter } from './matter.ts';
import { mergeEntries } from './merge-entries.ts';

/** When each question comes back, by question id. */
export const quizCards = defineMatter<QuizCards>({
  id: 'quiz-cards',
  version: 1,
  schema: quizCardsSchema,
  entry: quizCardSchema,
  empty: {},
  merge: mergeEntries((own, imported) => (imported.lastReview > own.lastReview ? imported : own)),
});

/** The round that is under way. */
export const quizState = defineMatter<QuizState>({
  id: 'quiz-round',
  version: 1,
  schema: quizStateSchema,
  empty: { round: null },
  merge: (own, imported) => (own.round ? own : imported),
});

/** Questions of a day's round. */
export const TODAY = 10;

/** Begins a round of these questions. */
export function beginRound(ids: readonly string[], seed: string): void {
  quizState.$value.set({ round: { seed, ids: [...ids], answers: {} } });
}

/** Begins the round that somebody chose or was sent. */
export const beginChosen = (questions: readonly Question[], choice: RoundChoice): void =>
  beginRound(planRound(questions, choice), choice.seed);

/** Begins the ten for today: due ones first, then new ones. */
export function beginToday(questions: readonly Question[], now = new Date()): void {
  const cards = quizCards.$value.get();
  const seed = now.toISOString().slice(0, 10);
  const due = dueAt(cards, now);
  beginRound(planToday(questions, { due, answered: new Set(Object.keys(cards)), count: TODAY, seed }), seed);
}

/** Notes an answer, once, and when the question comes back; `option` is its index in the file. */
export function answerQuestion(question: Question, option: number, now = new Date()): void {
  const { round } = quizState.$value.get();
  if (!round || round.answers[question.id] !== undefined) return;
  quizState.$value.set({ round: { ...round, answers: { ...round.answers, [question.id]: option } } });
  const cards = quizCards.$value.get();
  const right = option === rightOption(question);
  quizCards.$value.set({ ...cards, [question.id]: reviewed(cards[question.id], right, now) });
}

/** Ends the round; the cards stay. */
export const endRound = (): void => quizState.$value.set({ round: null });
