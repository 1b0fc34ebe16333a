import type { Mode } from '../schemas/mode.ts';
import { PHASES, type Phase, RULES_OF_THUMB, type RulesOfThumb } from '../schemas/rules-of-thumb.ts';
import type { Loop } from '../schemas/run.ts';
import { type Adjustment, adjustmentsFor } from './adjustments.ts';
import type { Facts } from './facts.ts';

/** How the phases are called. */
export const PHASE_NAMES: Readonly<Record<Phase, string>> = {
  understand: 'understand and specify',
  tests: 'tests',
  implement: 'implementation',
  review: 'review',
  refine: 'refine and debug',
};

/** Hours that are taken when nobody said how long it takes: half a day, as on the guide's page on the loops. */
export const ASSUMED_HOURS = 4;

/** Minutes of a phase. */
export interface PhaseMinutes {
  readonly phase: Phase;
  readonly name: string;
  readonly hand: number;
  readonly agent: number;
}

/** The time that a task may take. All figures are minutes. */
export interface Budget {
  readonly phases: readonly PhaseMinutes[];
  readonly total: { readonly hand: number; readonly agent: number };
  readonly loops: Readonly<Record<Loop, number>>;
  /** What makes it differ from the table, for the phases with an assistant. */
  readonly adjustments: readonly Adjustment[];
  /** What the figures mean for the decision. */
  readonly verdict: string;
}

const sum = (minutes: readonly number[]) => minutes.reduce((total, each) => total + each, 0);

/**
 * Rounded minutes that add up to the rounded sum: the longest phase takes what rounding leaves.
 * To five minutes, for anything finer would look like knowledge; to one where all of it takes less than an hour.
 */
function roundedTogether(minutes: readonly number[]): readonly number[] {
  const step = sum(minutes) < 60 ? 1 : 5;
  const rounded = (value: number) => Math.round(value / step) * step;
  const each = minutes.map(rounded);
  const longest = minutes.indexOf(Math.max(...minutes));
  const left = rounded(sum(minutes)) - sum(each);
  return each.map((value, at) => (at === longest ? value + left : value));
}

function verdictOn(hand: number, agent: number): string {
  if (hand <= 30) return 'It takes minutes by hand. A specification and a review would take as long: do it by hand.';
  if (agent >= hand)
    return 'The assistant saves no time here. Reasons to use it may remain, such as learning; speed is none.';
  if (agent > hand * 0.75)
    return 'The saving is small, and an error of estimate is larger. Look at the specification first: that is where time is won.';
  return 'If the rules of thumb hold, the assistant pays. The saving hangs on the specification: what is settled before the run is not discussed after it.';
}

/** Scales the table to the task and to what is particular about it. */
export function planMinutes(facts: Facts, mode: Mode, rules: RulesOfThumb): Budget {
  const adjustments = adjustmentsFor(facts, mode);
  // Without any minutes by hand there is nothing to scale by.
  const day = sum(PHASES.map((phase) => rules[phase].hand)) || sum(PHASES.map((phase) => RULES_OF_THUMB[phase].hand));
  const scale = ((facts.hours ?? ASSUMED_HOURS) * 60) / day;
  const factorOf = (phase: Phase) =>
    adjustments.reduce((product, each) => product * (each.phase === phase ? each.factor : 1), 1);
  const hand = roundedTogether(PHASES.map((phase) => rules[phase].hand * scale));
  const agent = roundedTogether(PHASES.map((phase) => rules[phase].agent * scale * factorOf(phase)));
  const phases = PHASES.map((phase, at) => ({
    phase,
    name: PHASE_NAMES[phase],
    hand: hand[at] ?? 0,
    agent: agent[at] ?? 0,
  }));
  const total = { hand: sum(hand), agent: sum(agent) };
  const agentIn = (...names: readonly Phase[]) =>
    sum(phases.filter(({ phase }) => names.includes(phase)).map((each) => each.agent));
  return {
    phases,
    total,
    loops: {
      spec: agentIn('understand'),
      run: agentIn('tests', 'implement'),
      review: agentIn('review'),
      refine: agentIn('refine'),
    },
    adjustments,
    verdict: verdictOn(total.hand, total.agent),
  };
}
