import type { LoggedAttempt } from '../../schemas/attempts.ts';
import type { Exercise } from '../../schemas/exercise.ts';

/** A text that can be one side of a comparison. */
export interface Comparable {
  readonly id: string;
  readonly label: string;
  readonly text: string;
}

/** All texts of an exercise that can be compared: the weak prompt, the attempts, and the samples once they are open. */
export function comparables(
  { before, samples }: Pick<Exercise, 'before' | 'samples'>,
  attempts: readonly LoggedAttempt[],
  samplesOpen: boolean,
): readonly Comparable[] {
  return [
    { id: 'before', label: 'The weak prompt', text: before },
    ...attempts.map(({ at, score, text }, index) => {
      return { id: at, label: `Attempt ${index + 1}, score ${Math.round(score)}`, text };
    }),
    ...(samplesOpen ? samples : []).map(({ style, text }, index) => {
      return { id: `sample-${index + 1}`, label: `Sample ${index + 1}: ${style}`, text };
    }),
  ];
}

/** The two sides of a comparison. What nobody chose, or what is gone, is the latest attempt and what came before it. */
export function sidesOf(
  all: readonly Comparable[],
  attempts: readonly LoggedAttempt[],
  chosen: { readonly from?: string; readonly to?: string },
): { readonly from: Comparable | undefined; readonly to: Comparable | undefined } {
  const find = (id: string | undefined) => all.find((one) => one.id === id);
  const [before, latest] = [attempts.at(-2), attempts.at(-1)];
  return { from: find(chosen.from) ?? find(before?.at ?? 'before'), to: find(chosen.to) ?? find(latest?.at) };
}
