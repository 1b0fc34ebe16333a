import { z } from 'zod';
import { COMPONENT_IDS, type ComponentId } from './component-ids.ts';

/**
 * How a criterion or a spoil is recognised: one of these, with the key that names its kind. They nest.
 *
 * | check | holds when |
 * | --- | --- |
 * | `says: [phrase, …]` | a statement says one of the phrases and does not negate it. A plain list of phrases means the same |
 * | `forbids: [phrase, …]` | one of the phrases stands under a prohibition: "never log …", "keep … out", "no …", a list under "Out of scope" |
 * | `names: [name, …]` | a file or identifier is named, in prose or code, in upper or lower case; `*` stands for part of a name; `authenticate()` asks for the function, not for the English word |
 * | `number: 1000`, with `unit: [word, …]` | the number is given, as 1000, 1,000, 1k or one thousand; with a unit, next to one of the words |
 * | `code: [text, …]` | pasted code, a log or a trace contains one of the texts |
 * | `component: id` | the linter finds this component in the answer |
 * | `words: { max: n }` | the answer has at most `max` and at least `min` words |
 * | `any: [check, …]`, `all: [check, …]` | one of them holds, all of them hold |
 * | `atLeast: { n, of: [check, …] }` | at least n of them hold |
 * | `near: [check, …]` | all hold in the same statement; with `sentences: n` within n neighbouring ones, with `tokens: n` at most n words apart |
 * | `not: check` | the check does not hold |
 *
 * A *statement* is a sentence, a list item or a table row, read together with its label and the headings above it.
 * `says`, `forbids` and `names` also take `unless: [phrase, …]`, wordings in the same statement that take the sense away,
 * and `asked: true`, which leaves out statements that only report how things are.
 * `says` takes `negation`: `drops` a negated phrase (the default) or `ignored`. Spoils and what stands under `not` need certainty:
 * there, a phrase under any prohibition is dropped as well.
 *
 * Phrases match by word stem, in British or American spelling: `(a|b c)` one of several, `x?` or nothing, `*` up to three
 * words, `**` up to eight, `word!` to the letter, `^` the start of the statement, `<num>` a number, `<qty>` a number with
 * a unit, `<code>` an identifier, `<path>` a file, `<quote>` a quoted string, `<tech>` a technology,
 * `@list` a word of a list (src/grading/lexicon/lists.ts).
 */
export type Check =
  | readonly string[]
  | SaysCheck
  | ForbidsCheck
  | NamesCheck
  | NumberCheck
  | CodeCheck
  | ComponentCheck
  | WordsCheck
  | AnyCheck
  | AllCheck
  | AtLeastCheck
  | NearCheck
  | NotCheck;

/** What `says`, `forbids` and `names` have in common. */
interface StatementOptions {
  readonly unless?: readonly string[] | undefined;
  readonly asked?: boolean | undefined;
}
/** A statement says one of the phrases. */
export interface SaysCheck extends StatementOptions {
  readonly says: readonly string[];
  readonly negation?: 'drops' | 'ignored' | undefined;
}
/** One of the phrases stands under a prohibition. */
export interface ForbidsCheck extends StatementOptions {
  readonly forbids: readonly string[];
}
/** A file or identifier is named. */
export interface NamesCheck extends StatementOptions {
  readonly names: readonly string[];
}
/** A number is given. */
export interface NumberCheck {
  readonly number: number;
  readonly unit?: readonly string[] | undefined;
}
/** Pasted code, a log or a trace contains one of the texts. */
export interface CodeCheck {
  readonly code: readonly string[];
}
/** The linter finds the component. */
export interface ComponentCheck {
  readonly component: ComponentId;
}
/** The answer's length in words. */
export interface WordsCheck {
  readonly words: { readonly max?: number | undefined; readonly min?: number | undefined };
}
/** One holds. */
export interface AnyCheck {
  readonly any: readonly Check[];
}
/** All hold. */
export interface AllCheck {
  readonly all: readonly Check[];
}
/** At least n hold. */
export interface AtLeastCheck {
  readonly atLeast: { readonly n: number; readonly of: readonly Check[] };
}
/** All hold close to each other. */
export interface NearCheck {
  readonly near: readonly Check[];
  readonly sentences?: number | undefined;
  readonly tokens?: number | undefined;
}
/** It does not hold. */
export interface NotCheck {
  readonly not: Check;
}

const texts = z.array(z.string().min(1)).min(1);
const statementOptions = { unless: texts.optional(), asked: z.boolean().optional() };
/** Late, because checks contain checks. */
const nested = z.lazy(() => checkSchema);
const several = z.array(nested).min(1);

/** One strict schema for each kind, by the key that names it. */
const KINDS = {
  says: z.strictObject({
    says: texts,
    negation: z.enum(['drops', 'ignored']).optional(),
    ...statementOptions,
  }),
  forbids: z.strictObject({ forbids: texts, ...statementOptions }),
  names: z.strictObject({ names: texts, ...statementOptions }),
  number: z.strictObject({ number: z.number(), unit: texts.optional() }),
  code: z.strictObject({ code: texts }),
  component: z.strictObject({ component: z.enum(COMPONENT_IDS) }),
  words: z.strictObject({
    words: z
      .strictObject({ max: z.int().positive().optional(), min: z.int().positive().optional() })
      .refine(({ max, min }) => max !== undefined || min !== undefined, 'expected max or min'),
  }),
  any: z.strictObject({ any: several }),
  all: z.strictObject({ all: several }),
  atLeast: z.strictObject({ atLeast: z.strictObject({ n: z.int().positive(), of: several }) }),
  near: z.strictObject({
    near: several,
    sentences: z.int().positive().optional(),
    tokens: z.int().positive().optional(),
  }),
  not: z.strictObject({ not: nested }),
};
/** The keys that name a kind of check. */
export const CHECK_KINDS = Object.keys(KINDS) as readonly (keyof typeof KINDS)[];

/** Checks one check and all that it contains; errors say which kind was expected and what was found. */
export const checkSchema: z.ZodType<Check> = z.unknown().transform((value, ctx): Check => {
  const found = schemaFor(value);
  if (typeof found === 'string') {
    ctx.addIssue({ code: 'custom', message: found });
    return z.NEVER;
  }
  const read = found.safeParse(value);
  if (read.success) return read.data as Check;
  for (const { path, message } of read.error.issues) ctx.addIssue({ code: 'custom', path: [...path], message });
  return z.NEVER;
});

/** The schema of the kind that the value's keys name, or what is wrong with them. */
function schemaFor(value: unknown): z.ZodType | string {
  if (Array.isArray(value)) return texts;
  const expected = `expected a list of phrases or one of ${CHECK_KINDS.join(', ')}`;
  if (typeof value !== 'object' || value === null)
    return `${expected}; found ${value === null ? 'nothing' : typeof value}`;
  const keys = Object.keys(value);
  const named = CHECK_KINDS.filter((kind) => keys.includes(kind));
  const [kind] = named;
  if (kind === undefined) return `${expected}; found ${keys.join(', ') || 'no key'}`;
  return named.length > 1
    ? `expected one kind of check; found ${named.join(' and ')}: put them under all or any`
    : KINDS[kind];
}
