import type { ComponentId } from '../types.ts';

/**
 * Figures of the score. Fitted to readers' grades by `npm run -s redraft -- fit`, then rounded.
 * The score says how much of the request is settled: 100 × (1 − what is left open).
 */
export const PARAMETERS = {
  /** Left open without any task. */
  noTask: 0.88,
  /** Left open by a clear task alone: one small change, and a whole product. */
  smallAsk: 0.34,
  largeAsk: 0.8,
  /** Share of what is left open that each part settles. */
  settles: {
    context: 0.4,
    task: 0,
    constraints: 0.22,
    examples: 0.22,
    output_format: 0.12,
    success_criteria: 0.25,
    edge_cases: 0.18,
    security: 0.12,
  } as Readonly<Record<ComponentId, number>>,
  /** Part of `settles` that the first piece of evidence earns; further pieces earn the rest. */
  firstPiece: 0.65,
  /** Score kept under an anti-pattern. */
  keep: { lazy: 0.45, novel: 0.6, missing_constraints: 0.85, kitchen_sink: 0.5 },
} as const;
