import type { Loop } from '../../schemas/run.ts';

/** A loop in words. */
export interface LoopWords {
  readonly name: string;
  readonly produces: string;
  readonly tip: string;
  /** What its notes are for. */
  readonly notes: string;
}

/** The four loops, as `learn/agents/loops` describes them. */
export const LOOP_WORDS: Readonly<Record<Loop, LoopWords>> = {
  spec: {
    name: 'Spec',
    produces: 'A specification with numbered requirements, tests named, questions answered.',
    tip: 'Ask for the assumptions first. The spec is good when that list is short and boring.',
    notes: 'Questions and decisions',
  },
  run: {
    name: 'Run',
    produces: 'A diff, the output of the checks, assumptions, open points.',
    tip: 'In a delegated run, do something else: watching is the most expensive way of waiting.',
    notes: 'Assumptions and open points of the agent',
  },
  review: {
    name: 'Review',
    produces: 'A list of what is wrong, each with the requirement it breaks.',
    tip: 'Assumptions first, then the tests, then the list of changed files. Try it, do not only read it.',
    notes: 'Findings: requirement, what happens, what is expected, where',
  },
  refine: {
    name: 'Refine',
    produces: 'A precise message with two or three changes, or the decision to start over.',
    tip: 'Say what is right and stays. Then name the changes and the check.',
    notes: 'What was learnt: causes, decisions, cases',
  },
};
