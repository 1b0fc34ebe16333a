import { z } from './browser-zod.ts';

const count = z.int().check(z.minimum(0));
const id = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));

/** What the scheduler knows of a question that was answered before; times in ISO 8601. */
export const quizCardSchema = z.object({
  due: z.iso.datetime(),
  lastReview: z.iso.datetime(),
  stability: z.number(),
  difficulty: z.number(),
  scheduledDays: count,
  learningSteps: count,
  reps: count,
  lapses: count,
  state: z.enum(['new', 'learning', 'review', 'relearning']),
});
export type QuizCard = z.infer<typeof quizCardSchema>;

/** Cards by question id. */
export const quizCardsSchema = z.record(id, quizCardSchema);
export type QuizCards = z.infer<typeof quizCardsSchema>;

/** A round that was begun: which questions in which order, and the options chosen so far. */
export const quizRoundSchema = z.object({
  seed: z.string(),
  ids: z.array(id),
  /** By question id, the index of the chosen option as the file orders them. */
  answers: z.record(id, count),
});
export type QuizRound = z.infer<typeof quizRoundSchema>;

/** The round that is under way; null between rounds. */
export const quizStateSchema = z.object({ round: z.nullable(quizRoundSchema) });
export type QuizState = z.infer<typeof quizStateSchema>;
