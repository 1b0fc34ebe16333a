import type { AnatomyDrill, ChoiceDrill, Drill, OrderDrill } from '../schemas/drills.ts';

/** What somebody answered: a part for each sentence, an option for each question, or the steps in order. */
export type DrillAnswer = readonly string[];

/** One part of a drill, judged. */
export interface PartResult {
  readonly right: boolean;
  /** Why the answer is right, or what speaks against it. */
  readonly why: string;
  /** What would have been right, if the answer was not. */
  readonly expected: string | null;
}

/** A drill, judged part by part. */
export interface DrillResult {
  readonly parts: readonly PartResult[];
  readonly right: number;
}

/** Judges an answer; parts that were left open count as wrong. */
export function judgeDrill(drill: Drill, answer: DrillAnswer): DrillResult {
  const parts =
    drill.kind === 'anatomy'
      ? judgeAnatomy(drill, answer)
      : drill.kind === 'order-the-steps'
        ? judgeOrder(drill, answer)
        : judgeChoices(drill, answer);
  return { parts, right: parts.filter(({ right }) => right).length };
}

const judgeAnatomy = ({ sentences }: AnatomyDrill, answer: DrillAnswer): PartResult[] =>
  sentences.map(({ part, why }, at) => ({
    right: answer[at] === part,
    why,
    expected: answer[at] === part ? null : part,
  }));

const judgeChoices = ({ questions }: ChoiceDrill, answer: DrillAnswer): PartResult[] =>
  questions.map(({ options }, at) => {
    const chosen = options.find(({ text }) => text === answer[at]);
    const best = options.find(({ right }) => right);
    const right = chosen?.right === true;
    return { right, why: chosen?.why ?? 'Left open.', expected: right ? null : (best?.text ?? null) };
  });

/** Each rule of precedence is a part; the steps' texts tell which one is broken. */
function judgeOrder({ steps, before }: OrderDrill, answer: DrillAnswer): PartResult[] {
  const text = (id: string) => steps.find((step) => step.id === id)?.text ?? id;
  return before.map(({ first, later, why }) => {
    const right = answer.includes(first) && answer.indexOf(first) < answer.indexOf(later);
    const expected = right ? null : `“${text(first)}” before “${text(later)}”`;
    return { right, why, expected };
  });
}

/** The steps as they are shown at first: by id, which says nothing of their order. */
export const shownSteps = ({ steps }: OrderDrill): string[] => steps.map(({ id }) => id).toSorted();

/** The steps with one moved up (-1) or down (1); unchanged at the ends. */
export function moved(order: readonly string[], id: string, by: -1 | 1): string[] {
  const from = order.indexOf(id);
  const to = from + by;
  if (from < 0 || to < 0 || to >= order.length) return [...order];
  const next = [...order];
  [next[from], next[to]] = [next[to] as string, next[from] as string];
  return next;
}
