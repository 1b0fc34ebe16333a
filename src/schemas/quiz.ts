import { z } from 'zod';
import { idSchema, lineSchema } from './text.ts';

/** Kinds of question. */
export const QUIZ_FORMATS = ['best-pattern', 'which-pattern', 'what-lacks', 'what-next'] as const;
/** Options that every question has. */
const OPTIONS = 4;

const verdict = { right: z.literal(true).optional(), why: lineSchema };
/** An answer to choose: a pattern by its id, or words of its own. Each says why it is right or wrong. */
const optionSchema = z.union([
  z.strictObject({ pattern: idSchema, ...verdict }),
  z.strictObject({ text: lineSchema, ...verdict }),
]);

/** One question. */
export const quizQuestionSchema = z
  .strictObject({
    id: idSchema,
    format: z.enum(QUIZ_FORMATS),
    /** Pattern, pitfall or page about agents that it trains; last part of that page's address. */
    about: idSchema,
    difficulty: z.union([z.literal(1), z.literal(2), z.literal(3)]),
    domain: idSchema,
    situation: lineSchema,
    prompt: lineSchema.optional(),
    options: z.array(optionSchema).length(OPTIONS),
  })
  .refine(({ options }) => options.filter(({ right }) => right).length === 1, 'expected exactly one right option')
  .refine(
    ({ format, prompt }) => !/^wh(ich|at-lacks)/.test(format) || prompt !== undefined || format === 'what-lacks',
    'expected a prompt to look at',
  );

/** A set of questions: a file in src/content/quiz, whose name is its topic. */
export const quizSetSchema = z.strictObject({ title: lineSchema, questions: z.array(quizQuestionSchema).min(1) });

/** A question as its file holds it. */
export type QuizQuestion = z.infer<typeof quizQuestionSchema>;
/** A question with the topic that it belongs to. */
export type Question = QuizQuestion & { readonly topic: string };
