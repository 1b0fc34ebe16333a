import { MODES, type Mode } from '../schemas/mode.ts';
import { fits } from './conditions.ts';
import type { Facts } from './facts.ts';
import { inWords } from './lines.ts';
import { MODE_NAMES, SIGNS, type Sign } from './signs.ts';

/** A mode with the reasons, and what would lead to another. */
export interface ModeChoice {
  readonly mode: Mode;
  readonly name: string;
  /** "Delegated task, because …", one sentence. */
  readonly sentence: string;
  /** The signs that speak for it, the strongest first. */
  readonly reasons: readonly Sign[];
  /** The signs that speak for another mode. */
  readonly against: readonly Sign[];
  /** "It would be pair programming if …", a sentence for each other mode that one answer leads to. */
  readonly otherwise: readonly string[];
}

const FIRST_REASONS = 2;
const FIRST_CHANGES = 3;

/** Sum of the signs for each mode; of equals the one with the closer oversight. */
function heaviest(signs: readonly Sign[]): Mode {
  const weightOf = (mode: Mode) => signs.reduce((sum, sign) => sum + (sign.mode === mode ? sign.weight : 0), 0);
  return MODES.reduce((best, mode) => (weightOf(mode) > weightOf(best) ? mode : best));
}

const signsFor = (facts: Facts) =>
  SIGNS.filter(({ when }) => fits(when, facts)).toSorted((a, b) => b.weight - a.weight);

/** Answers that could have been given instead; each completes "It would be … if". */
const ALTERNATIVES: readonly { readonly change: Partial<Facts>; readonly clause: string }[] = [
  { change: { known: 'unknown' }, clause: 'the way were not known yet' },
  {
    change: { verifier: 'nobody', coverage: 'none' },
    clause: 'nothing and nobody could tell whether the result is right',
  },
  { change: { spread: 'many', repeated: 'yes' }, clause: 'the same change were needed in many places' },
  { change: { repeated: 'no' }, clause: 'each place needed a decision of its own' },
  { change: { risk: 'high' }, clause: 'a mistake would hurt' },
  { change: { known: 'clear' }, clause: 'the solution were clear' },
  { change: { coverage: 'good' }, clause: 'tests covered the place well' },
  { change: { coverage: 'none' }, clause: 'there were no tests' },
  { change: { risk: 'low' }, clause: 'a mistake would cost little' },
  { change: { effort: 'hours' }, clause: 'it took hours by hand' },
  { change: { known: 'clear', coverage: 'good' }, clause: 'the solution were clear and tests covered the place' },
  { change: { verifier: 'me', known: 'clear' }, clause: 'somebody could judge the result and the solution were clear' },
];

type Change = Partial<Facts>;
const contains = (larger: Change, smaller: Change) =>
  Object.entries(smaller).every(([fact, value]) => larger[fact as keyof Facts] === value);

/** Tries each alternative on the same facts, so that the sentence can't disagree with the table. */
function changesOf(facts: Facts, mode: Mode): readonly string[] {
  const found = ALTERNATIVES.map(({ change, clause }) => {
    return { change, clause, mode: heaviest(signsFor({ ...facts, ...change })) };
  }).filter((each) => each.mode !== mode);
  // Two answers at once say nothing new where one of them is enough.
  const simplest = found.filter(
    (each) => !found.some((other) => other !== each && contains(each.change, other.change)),
  );
  return MODES.flatMap((other) => {
    const clauses = simplest.filter((each) => each.mode === other).map(({ clause }) => `if ${clause}`);
    if (clauses.length === 0) return [];
    return [`It would be ${MODE_NAMES[other].toLowerCase()} ${inWords(clauses.slice(0, FIRST_CHANGES), 'or')}.`];
  });
}

/** Weighs the signs. */
export function chooseMode(facts: Facts): ModeChoice {
  const signs = signsFor(facts);
  const mode = heaviest(signs);
  const reasons = signs.filter((sign) => sign.mode === mode);
  const because = inWords(reasons.slice(0, FIRST_REASONS).map((sign) => sign.because));
  return {
    mode,
    name: MODE_NAMES[mode],
    sentence: because
      ? `${MODE_NAMES[mode]}, because ${because}.`
      : `${MODE_NAMES[mode]}: too little is known to hand it over, and small steps show what is missing.`,
    reasons,
    against: signs.filter((sign) => sign.mode !== mode),
    otherwise: changesOf(facts, mode),
  };
}
