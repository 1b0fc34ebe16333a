import { COMPONENT_IDS } from '../../linter/types.ts';
import { ANTI_PATTERNS, COMPONENTS } from '../../linter/vocabulary.ts';
import { toPosition } from '../positions.ts';
import type { LintedPrompt } from './linted-prompt.ts';

/** Findings as `file:line:column severity rule message`, with score and components per prompt. */
export function toText(prompts: readonly LintedPrompt[]): string {
  return prompts.map((prompt) => `${toLines(prompt).join('\n')}\n`).join('\n');
}

function toLines({ file, text, lineOffset, report }: LintedPrompt): string[] {
  const place = lineOffset > 0 ? `${file}:${lineOffset + 1}` : file;
  if (report.language !== 'en') return [`${place}: only English can be graded`];
  const found = COMPONENT_IDS.filter((id) => report.components[id].present).map((id) => COMPONENTS[id].name);
  const missing = COMPONENT_IDS.filter((id) => !report.components[id].present).map((id) => COMPONENTS[id].name);
  const patterns = Object.values(report.antiPatterns)
    .filter((a) => a.present)
    .map((a) => `${ANTI_PATTERNS[a.id].name} (${a.reason})`);
  const lines = [
    `${place}: score ${report.score}`,
    `  has: ${found.join(', ') || 'nothing'}`,
    `  lacks: ${missing.join(', ') || 'nothing'}`,
  ];
  if (patterns.length > 0) lines.push(`  anti-patterns: ${patterns.join(', ')}`);
  for (const { from, severity, rule, message, suggestion } of report.findings) {
    const { line, column } = toPosition(text, from);
    lines.push(`  ${file}:${line + lineOffset}:${column} ${severity} ${rule}`, `    ${message} ${suggestion}`);
  }
  return lines;
}
