import { RULES } from '../../linter/rules/rules.ts';
import type { Finding, Severity } from '../../linter/types.ts';
import { toPosition } from '../positions.ts';
import type { LintedPrompt } from './linted-prompt.ts';

const LEVEL: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' };

/** SARIF 2.1.0, as code scanning services read it. */
export function toSarif(prompts: readonly LintedPrompt[]): string {
  const rules = RULES.map(({ id, summary, why, remedy, severity }) => ({
    id,
    shortDescription: { text: summary },
    fullDescription: { text: why },
    help: { text: remedy },
    defaultConfiguration: { level: LEVEL[severity] },
  }));
  const results = prompts.flatMap((prompt) => prompt.report.findings.map((finding) => toResult(prompt, finding)));
  const run = { tool: { driver: { name: 'Redraft', rules } }, columnKind: 'utf16CodeUnits', results };
  return `${JSON.stringify({ $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] }, null, 2)}\n`;
}

function toResult(
  { file, text, lineOffset }: LintedPrompt,
  { rule, severity, message, suggestion, from, to }: Finding,
): object {
  const start = toPosition(text, from);
  const end = toPosition(text, to);
  const region = {
    startLine: start.line + lineOffset,
    startColumn: start.column,
    endLine: end.line + lineOffset,
    endColumn: end.column,
  };
  return {
    ruleId: rule,
    level: LEVEL[severity],
    message: { text: `${message} ${suggestion}` },
    locations: [{ physicalLocation: { artifactLocation: { uri: file.replaceAll('\\', '/') }, region } }],
  };
}
