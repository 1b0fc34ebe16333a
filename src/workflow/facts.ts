import type { ScaleName, ScaleValue, TopicId } from '../schemas/condition.ts';
import type { Situation } from '../schemas/situation.ts';
import { numberIn } from '../schemas/situation-limits.ts';
import { linesIn } from './lines.ts';
import { topicsIn } from './topics.ts';

/** What the rules of the plan ask about a situation: every answer on a short scale, and what its words speak of. */
export type Facts = { readonly [Name in ScaleName]: ScaleValue<Name> } & {
  readonly topics: readonly TopicId[];
  readonly files: number | null;
  readonly hours: number | null;
};

/** From so many files on, a change is spread over many places. */
const MANY_FILES = 8;
/** From so many requirements on, the behaviour can be called stated. */
const SEVERAL_RULES = 3;
/** Up to so many hours by hand it is a matter of minutes, and above so many of days. */
const [MINUTES, DAY] = [0.5, 8];

const numberOrNull = (typed: string) => (typed.trim() === '' ? null : numberIn(typed));
const spreadOf = (files: number | null) =>
  files === null ? 'unsaid' : files === 1 ? 'one' : files < MANY_FILES ? 'few' : 'many';
const effortOf = (hours: number | null) =>
  hours === null ? 'unsaid' : hours <= MINUTES ? 'minutes' : hours > DAY ? 'days' : 'hours';
const rulesOf = (count: number) => (count === 0 ? 'none' : count < SEVERAL_RULES ? 'few' : 'several');

/** What was written about the work itself. What must stay is left out: it names what the work is not about. */
const workIn = ({ task, today, requirements, stack, model, integration, check }: Situation): string =>
  [task, today, requirements, stack, model, integration, check].join('\n');

/** All that was written about the task and the code. */
export const wordsOf = (situation: Situation): string => `${workIn(situation)}\n${situation.keep}`;

/** Reads a situation whose answers make sense. */
export function readFacts(situation: Situation): Facts {
  const { known, repeated, behaviour, size, coverage, experience, pressure, risk, verifier } = situation;
  const files = numberOrNull(situation.files);
  const hours = numberOrNull(situation.hours);
  return {
    ...{ known, repeated, behaviour, size, coverage, experience, pressure, risk, verifier },
    spread: spreadOf(files),
    effort: effortOf(hours),
    rules: rulesOf(linesIn(situation.requirements).length),
    topics: topicsIn(workIn(situation)),
    files,
    hours,
  };
}
