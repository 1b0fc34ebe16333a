import type { Token } from '../parse/tokens.ts';
import type { Unit } from '../parse/units.ts';
import type { ComponentId } from '../types.ts';
import { findAskVerb } from './ask-verb.ts';
import { isDenial } from './denial.ts';
import { sectionOf } from './sections.ts';
import { countSpecifics } from './specifics.ts';

export { ACTION_STEMS } from '../lexicon/task-verbs.ts';

/** A unit with what several detectors ask about it. */
export interface UnitFacts {
  readonly unit: Unit;
  readonly tokens: readonly Token[];
  /** The component that the label or heading above announces, if it is one of the usual names. */
  readonly section: ComponentId | 'other' | null;
  /** How many things it names that a reader could look up or check: identifiers, paths, values, technologies, particular nouns. */
  readonly specifics: number;
  /** Says that something is not needed or does not matter: "none", "any language", "use whatever". */
  readonly denied: boolean;
  /** Has placeholders that nobody filled in. */
  readonly unfilled: boolean;
  /** Index of the verb that asks for something ("add", "please add", "can you add", "I want you to add"), or -1. */
  readonly askVerb: number;
}

/** What several detectors ask about a unit, worked out once. */
export function factsOf(unit: Unit): UnitFacts {
  return {
    unit,
    tokens: unit.tokens,
    section: sectionOf(unit.label) ?? sectionOf(unit.heading),
    specifics: countSpecifics(unit.tokens),
    denied: isDenial(unit),
    unfilled: unit.tokens.some((t) => t.kind === 'placeholder') || isReminder(unit.tokens),
    askVerb: findAskVerb(unit.tokens),
  };
}

/** "TODO paste the trace": a note of the writer to fill in what is missing. */
const isReminder = (tokens: readonly Token[]): boolean =>
  tokens.length <= LONGEST_REMINDER &&
  /^(?:todo|tbd|tba|fixme|xxx)$/.test(tokens[0]?.text ?? '') &&
  tokens[1]?.text !== ':';
const LONGEST_REMINDER = 6;

const NEGATORS = new Set([
  'no',
  'not',
  'never',
  'without',
  "don't",
  "doesn't",
  "didn't",
  "can't",
  "won't",
  "isn't",
  "aren't",
  "needn't",
  "shouldn't",
  "mustn't",
  'neither',
  'nor',
  'none',
  'hardly',
]);
const CLAUSE = new Set([
  ',',
  '.',
  ';',
  ':',
  '-',
  '(',
  ')',
  '!',
  '?',
  'but',
  'because',
  'so',
  'and',
  'then',
  'which',
  'if',
]);
const REACH = 4;

/** True when a negation stands up to four tokens before `at` in the same clause. */
export function isNegatedAt(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= 0 && at - i <= REACH; i--) {
    const text = tokens[i]?.text ?? '';
    if (CLAUSE.has(text)) return false;
    if (NEGATORS.has(text)) return true;
  }
  return false;
}
