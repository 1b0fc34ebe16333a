import type { Mode } from '../schemas/mode.ts';
import type { Loop } from '../schemas/run.ts';
import type { Budget } from './minutes.ts';

/** A loop as the plan shows it. */
export interface PlannedLoop {
  readonly id: Loop;
  readonly name: string;
  readonly who: string;
  readonly produces: string;
  readonly minutes: number;
}

const LOOPS: readonly Omit<PlannedLoop, 'minutes'>[] = [
  {
    id: 'spec',
    name: 'Spec',
    who: 'you, the assistant asks',
    produces: 'a specification with numbered requirements and its questions answered',
  },
  {
    id: 'run',
    name: 'Run',
    who: 'the assistant',
    produces: 'a diff, the output of the checks, assumptions, open points',
  },
  {
    id: 'review',
    name: 'Review',
    who: 'you',
    produces: 'a list of what is wrong, each with the requirement it breaks',
  },
  {
    id: 'refine',
    name: 'Refine',
    who: 'you and the assistant',
    produces: 'a message with two or three changes, or the decision to start over; three rounds at most',
  },
];

/** Who works during the run; the assistant alone unless you go along. */
const WHO_RUNS: Readonly<Partial<Record<Mode, string>>> = {
  'pair-programming': 'the assistant, with you at every step',
  'bulk-refactor': 'the assistant; you look at the first file and at each batch',
};

/** The four loops with their minutes. */
export function planLoops({ loops }: Budget, mode: Mode): readonly PlannedLoop[] {
  return LOOPS.map((loop) => ({
    ...loop,
    who: loop.id === 'run' ? (WHO_RUNS[mode] ?? loop.who) : loop.who,
    minutes: loops[loop.id],
  }));
}
