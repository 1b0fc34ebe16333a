import type { Evidence } from '../../linter/types.ts';
import { clausesOf, sentencesOf, widen } from '../report/stretches.ts';

/** A part of the answer that shows best why a criterion is met. */
export interface Passage {
  /** Whole clauses, so that it can be understood by itself. */
  readonly quote: string;
  /** Where it is to be found. */
  readonly first: Evidence;
}

/**
 * The sentence with most of the evidence, cut to the clauses that hold it. Of several the last: what is wanted usually
 * stands behind what is the case.
 */
export function tellingPassage(text: string, evidence: readonly Evidence[]): Passage | undefined {
  const inOrder = evidence.toSorted((a, b) => a.from - b.from);
  const bySentence = sentencesOf(text).map(({ from, to }) =>
    inOrder.filter((item) => item.from >= from && item.from < to),
  );
  const most = bySentence.toSorted((a, b) => a.length - b.length).at(-1) ?? [];
  const [first = inOrder[0]] = most;
  const last = most.at(-1) ?? first;
  if (!first || !last) return undefined;
  const { from, to } = widen({ from: first.from, to: last.to }, clausesOf(text));
  return { quote: text.slice(from, to), first };
}
