import type { AntiPatternId, ComponentId } from '../types.ts';

/**
 * Figures of the score, fitted to readers' grades of 850 prompts and rounded to two digits; other prompts of other people
 * served as the test (rank correlation with the readers 0.69, the fitted ones 0.64).
 * The score says how much of the request is settled: 100 × (1 − what is left open).
 */
export const PARAMETERS = {
  /** Left open without any task. */
  noTask: 0.89,
  /** Left open by a clear task alone: one small change, and a whole product. */
  smallAsk: 0.36,
  largeAsk: 0.59,
  /** Strength of the task's evidence from which it begins to count, and from which it counts in full. */
  faintTask: 0.29,
  clearTask: 0.87,
  /** What is left open shrinks by e^-x with the density of particulars, with those in the sentence that asks, and when a question is asked. */
  density: 0.71,
  particulars: 0.14,
  question: 0.16,
  /** Share of what is left open that each part settles when it is there in full. */
  settles: {
    context: 0.47,
    task: 0,
    constraints: 0.38,
    examples: 0.49,
    output_format: 0.21,
    success_criteria: 0.39,
    edge_cases: 0.31,
    security: 0.23,
  } as Readonly<Record<ComponentId, number>>,
  /** How much the other parts count without a task. */
  withoutTask: 0.5,
  /** Part of `settles` that the first piece of evidence earns; further pieces earn the rest. */
  firstPiece: 0.74,
  /** Score kept under an anti-pattern, and under each vague wording, of which only so many count. */
  keep: { lazy: 0.45, novel: 0.54, missing_constraints: 0.83, kitchen_sink: 0.44 } as Readonly<
    Record<AntiPatternId, number>
  >,
  keepVague: 0.96,
  mostVague: 4,
  /** Score kept under each placeholder that nobody filled in, of which only so many count; set by judgement, not fitted. */
  keepOpen: 0.88,
  mostOpen: 5,
} as const;
