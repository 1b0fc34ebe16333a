import type { AntiPatternJudge } from '../anti-patterns.ts';

const MANY = 5;

/** Several loosely related deliverables at once. */
export const judgeKitchenSink: AntiPatternJudge = ({ units }) => {
  const asks = units.filter((u) => u.askVerb >= 0).length;
  return { strength: asks >= MANY ? 0.4 : 0.1, reason: `${asks} separate requests`, evidence: [] };
};
