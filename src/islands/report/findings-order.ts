import type { Finding, Severity } from '../../linter/types.ts';

const WEIGHT: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** Findings, the most important first; equal ones stay in text order. */
export function byImportance(findings: readonly Finding[]): readonly Finding[] {
  return findings.toSorted((a, b) => WEIGHT[a.severity] - WEIGHT[b.severity] || a.from - b.from);
}
