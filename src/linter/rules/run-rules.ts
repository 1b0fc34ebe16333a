import type { Finding } from '../types.ts';
import type { RuleContext } from './define-rule.ts';
import { findWordings, indexWordings } from './find-wordings.ts';
import { RULES } from './rules.ts';

const WORDINGS = indexWordings(RULES);

/** Nobody reads more findings of one rule; a hostile text could provoke one per word. */
const MOST_PER_RULE = 50;

/** Findings of all rules, in text order; of each rule the first fifty. */
export function runRules(context: RuleContext): Finding[] {
  const findings: Finding[] = [];
  const wordings = findWordings(WORDINGS, context.doc);
  for (const rule of RULES) {
    let count = 0;
    for (const raw of rule.check(context, wordings(rule.id))) {
      if (++count > MOST_PER_RULE) break;
      const { from, to, message, suggestion = rule.remedy, fix } = raw;
      findings.push({ rule: rule.id, severity: rule.severity, from, to, message, suggestion, ...(fix ? { fix } : {}) });
    }
  }
  return findings.sort((a, b) => a.from - b.from || a.to - b.to);
}

const clarity = new Set(
  RULES.filter((rule) => rule.topic === 'clarity' && rule.severity !== 'info').map((rule) => rule.id),
);

/** Number of findings that point at vague wordings. */
export function countVague(findings: readonly Finding[]): number {
  return findings.filter((finding) => clarity.has(finding.rule)).length;
}

/** Number of placeholders that nobody has filled in. */
export const countOpen = (findings: readonly Finding[]): number =>
  findings.filter(({ rule }) => rule === 'unfilled-placeholder').length;
