import { z } from './browser-zod.ts';
import type { TextField } from './situation.ts';

/** Most requirements that one task should have; more are several tasks. */
export const MAX_REQUIREMENTS = 30;
const MAX_FILES = 100_000;
const MIN_HOURS = 0.1;
const MAX_HOURS = 200;

/** A number as people type it, with a point or a comma; NaN when it is none. */
export const numberIn = (typed: string): number =>
  /^\s*\d{1,9}(?:[.,]\d{1,4})?\s*$/.test(typed) ? Number(typed.trim().replace(',', '.')) : Number.NaN;

const isBlank = (text: string) => text.trim() === '';
const line = (most: number) =>
  z.string().check(z.maxLength(most, `Too long: expected at most ${most.toLocaleString('en-GB')} characters.`));
const number = (least: number, most: number, example: string, { whole = false } = {}) => {
  const holds = (test: (value: number) => boolean) => (typed: string) => isBlank(typed) || test(numberIn(typed));
  return z.string().check(
    z.refine(
      holds((value) => !Number.isNaN(value)),
      {
        error: ({ input }) => `Expected a number such as ${example}; found “${String(input).trim().slice(0, 40)}”.`,
        abort: true,
      },
    ),
    z.refine(
      holds((value) => !whole || Number.isInteger(value)),
      { error: 'Expected a whole number.', abort: true },
    ),
    z.refine(
      holds((value) => value >= least && value <= most),
      `Expected a number between ${least} and ${most.toLocaleString('en-GB')}.`,
    ),
  );
};

/** Limits of the written answers, each with the message that stands at its field. */
export const situationLimits: Readonly<Record<TextField, z.ZodMiniType<string>>> = {
  task: z.string().check(
    z.refine((text) => !isBlank(text), {
      error: 'The plan starts from the task. Say it in one sentence.',
      abort: true,
    }),
    z.refine((text) => (text.match(/[\p{L}\p{N}]+/gu) ?? []).length >= 3, {
      error: 'Too short to plan from: expected a sentence that says what changes where.',
      abort: true,
    }),
    z.maxLength(1_000, 'Longer than a task: expected at most 1,000 characters. Rules go below, one a line.'),
  ),
  today: line(2_000),
  requirements: z.string().check(
    z.refine(
      (text) => text.split('\n').filter((each) => !isBlank(each)).length <= MAX_REQUIREMENTS,
      `More than ${MAX_REQUIREMENTS} requirements are several tasks. Cut a slice that can be reviewed alone.`,
    ),
    z.maxLength(10_000, 'Too long: expected at most 10,000 characters.'),
  ),
  stack: line(400),
  model: line(400),
  integration: line(3_000),
  keep: line(1_000),
  check: line(400),
  files: number(1, MAX_FILES, '12', { whole: true }),
  hours: number(MIN_HOURS, MAX_HOURS, '3 or 0.5'),
  role: line(200),
  stake: line(400),
};
