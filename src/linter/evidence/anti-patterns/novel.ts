import type { AntiPatternJudge } from '../anti-patterns.ts';

const LONG = 120;

/** Over half of the text does not help the assistant. */
export const judgeNovel: AntiPatternJudge = ({ units, doc }) => {
  if (doc.words < LONG) return { strength: 0, reason: 'short enough to see the request', evidence: [] };
  const total = units.reduce((sum, u) => sum + u.tokens.length, 0);
  const idle = units.filter((u) => u.specifics < 1.5 && u.askVerb < 0).reduce((sum, u) => sum + u.tokens.length, 0);
  const share = total === 0 ? 0 : idle / total;
  return { strength: share > 0.6 ? share : share / 2, reason: 'share of sentences that give the assistant nothing to work with', evidence: [] };
};
