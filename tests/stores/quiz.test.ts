import { beforeEach, expect, test } from 'vitest';
import { rightOption } from '../../src/quiz/round.ts';
import type { Question } from '../../src/schemas/quiz.ts';
import {
  answerQuestion,
  beginChosen,
  beginToday,
  endRound,
  quizCards,
  quizState,
  TODAY,
} from '../../src/stores/quiz.ts';

const QUESTIONS: readonly Question[] = Array.from({ length: 20 }, (_, at) => ({
  id: `question-${at}`,
  topic: 'topic',
  format: 'what-next',
  about: 'modes',
  difficulty: 1,
  domain: 'agents',
  situation: `Situation ${at}`,
  options: [
    { text: 'one', right: true, why: 'because' },
    { text: 'two', why: 'because' },
    { text: 'three', why: 'because' },
    { text: 'four', why: 'because' },
  ],
}));
const now = new Date('2026-03-02T09:00:00.000Z');
const topics = ['topic'];
const round = () => quizState.$value.get().round;
const questionAt = (at: number) => {
  const question = QUESTIONS.find(({ id }) => id === round()?.ids[at]);
  if (!question) throw new Error('expected a question in the round');
  return question;
};

beforeEach(() => {
  quizCards.$value.set({});
  quizState.$value.set({ round: null });
});

test('a round is begun, answered once a question, and ended', () => {
  beginChosen(QUESTIONS, { topics, count: 5, seed: 's' });
  expect(round()?.ids).toHaveLength(5);
  const question = questionAt(0);
  answerQuestion(question, rightOption(question), now);
  answerQuestion(question, (rightOption(question) + 1) % 4, now);
  expect(round()?.answers[question.id]).toBe(rightOption(question));
  endRound();
  expect(round()).toBeNull();
  expect(Object.keys(quizCards.$value.get())).toEqual([question.id]);
});

test('what was missed is part of the next ten', () => {
  beginChosen(QUESTIONS, { topics, count: 1, seed: 's' });
  const question = questionAt(0);
  answerQuestion(question, (rightOption(question) + 1) % 4, now);
  beginToday(QUESTIONS, new Date(now.getTime() + 86_400_000));
  expect(round()?.ids[0]).toBe(question.id);
  expect(round()?.ids).toHaveLength(TODAY);
});

test('cards and round are kept in the storage of the browser', () => {
  beginChosen(QUESTIONS, { topics, count: 3, seed: 's' });
  expect(localStorage.getItem('redraft:quiz-round:v1')).toContain('"seed":"s"');
});
