import { type Card, createEmptyCard, fsrs, Rating, State } from 'ts-fsrs';
import type { QuizCard, QuizCards } from '../schemas/quiz-state.ts';

// Without chance: the same answers at the same times lead to the same dates.
const scheduler = fsrs({ enable_fuzz: false, maximum_interval: 180 });
const STATES = {
  new: State.New,
  learning: State.Learning,
  review: State.Review,
  relearning: State.Relearning,
} as const;
const NAMES = ['new', 'learning', 'review', 'relearning'] as const;

function toCard({
  due,
  lastReview,
  stability,
  difficulty,
  scheduledDays,
  learningSteps,
  reps,
  lapses,
  state,
}: QuizCard): Card {
  return {
    due: new Date(due),
    last_review: new Date(lastReview),
    stability,
    difficulty,
    elapsed_days: 0,
    scheduled_days: scheduledDays,
    learning_steps: learningSteps,
    reps,
    lapses,
    state: STATES[state],
  };
}

/** When a question comes back after an answer at `now`: soon when it was wrong, later each time it was right. */
export function reviewed(card: QuizCard | undefined, right: boolean, now: Date): QuizCard {
  const before = card ? toCard(card) : createEmptyCard(now);
  const { card: next } = scheduler.next(before, now, right ? Rating.Good : Rating.Again);
  return {
    due: next.due.toISOString(),
    lastReview: now.toISOString(),
    stability: next.stability,
    difficulty: next.difficulty,
    scheduledDays: next.scheduled_days,
    learningSteps: next.learning_steps,
    reps: next.reps,
    lapses: next.lapses,
    state: NAMES[next.state] ?? 'new',
  };
}

/** Ids of the questions that are due at `now`, the longest due first. */
export function dueAt(cards: QuizCards, now: Date): string[] {
  return Object.entries(cards)
    .filter(([, { due }]) => Date.parse(due) <= now.getTime())
    .sort(([, one], [, other]) => Date.parse(one.due) - Date.parse(other.due))
    .map(([id]) => id);
}
