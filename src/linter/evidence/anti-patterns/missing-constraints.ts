import type { AntiPatternJudge } from '../anti-patterns.ts';

/** Something non-trivial is asked with no limit on how, and no codebase to infer it from. */
export const judgeMissingConstraints: AntiPatternJudge = ({ components }) => {
  const missing = components.task.present && !components.constraints.present && !components.context.present;
  return { strength: missing ? 0.55 : 0.1, reason: missing ? 'nothing says how it may be solved, and there is no code to infer it from' : 'there is something to infer limits from', evidence: [] };
};
