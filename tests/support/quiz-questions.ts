import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { type Question, quizSetSchema } from '../../src/schemas/quiz.ts';

const FOLDER = new URL('../../src/content/quiz/', import.meta.url);

/** All questions of the quiz, read and validated from their files. */
export const QUESTIONS: readonly Question[] = readdirSync(FOLDER)
  .sort()
  .flatMap((file) => {
    const { questions } = quizSetSchema.parse(parse(readFileSync(new URL(file, FOLDER), 'utf8')));
    return questions.map((question) => ({ ...question, topic: file.replace(/\.yaml$/, '') }));
  });
