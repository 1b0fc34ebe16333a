import type { Finding } from '../types.ts';
import type { RuleContext } from './define-rule.ts';
import { RULES } from './rules.ts';

/** Findings of all rules, in text order. */
export function runRules(context: RuleContext): Finding[] {
  const findings: Finding[] = [];
  for (const rule of RULES) {
    for (const raw of rule.check(context)) {
      const { from, to, message, suggestion = rule.remedy, fix } = raw;
      findings.push({ rule: rule.id, severity: rule.severity, from, to, message, suggestion, ...(fix ? { fix } : {}) });
    }
  }
  return findings.sort((a, b) => a.from - b.from || a.to - b.to);
}
