import type { Run } from '../../schemas/run.ts';

/** Rounds after which starting over is advised: a rule of thumb, see `learn/agents/iteration`. */
export const ROUNDS_AT_MOST = 3;

/** Which attempt this is: starting over begins a new one. From 1. */
export const attemptOf = ({ rounds }: Run): number =>
  1 + rounds.filter(({ outcome }) => outcome === 'restarted').length;

/** Which round of the attempt this is, from 1. */
export const roundInAttempt = ({ rounds }: Run): number =>
  rounds.length - 1 - rounds.findLastIndex(({ outcome }) => outcome === 'restarted');

/** Where the run stands, in words. */
export function roundLabel(run: Run): string {
  const round = `ound ${roundInAttempt(run)}`;
  return attemptOf(run) === 1 ? `R${round}` : `Attempt ${attemptOf(run)}, r${round}`;
}

/** Advice that does not wait until somebody asks. */
export interface RoundNotice {
  readonly title: string;
  readonly because: readonly string[];
}

/** From the third round of an attempt on: what to do, and why; null before. */
export function roundNotice(run: Run): RoundNotice | null {
  const round = roundInAttempt(run);
  if (round < ROUNDS_AT_MOST) return null;
  if (attemptOf(run) > 1) {
    return {
      title: `Round ${round} once more: do it by hand, or cut it smaller`,
      because: [
        'A better specification was tried already. Another one is likely to need as many rounds.',
        'By hand, it takes as long as you know it takes. A slice of the task may still suit the agent.',
        'What was learnt stays, whoever writes the code.',
      ],
    };
  }
  return {
    title: `Round ${round}: start over with a better specification`,
    because: [
      'If a third round is needed, something is wrong with the specification. Another message about the code does not mend that.',
      'The conversation is muddied by now. Rejected code and contradictory instructions stand in it, and they pull the next answer towards them.',
      'What is there cost minutes. What you keep is what you learnt: causes, decisions, cases. It makes the next specification better.',
    ],
  };
}
