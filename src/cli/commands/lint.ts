import { lint } from '../../linter/lint.ts';
import type { Severity } from '../../linter/types.ts';
import { CommandError } from '../command-error.ts';
import { toJson } from '../format/json.ts';
import type { LintedPrompt } from '../format/linted-prompt.ts';
import { toSarif } from '../format/sarif.ts';
import { toText } from '../format/text.ts';
import { identifyLanguage } from '../identify-language.ts';
import { choice, readArguments } from '../read-arguments.ts';
import { readPrompts } from '../read-prompts.ts';

const FORMATS = { text: toText, json: toJson, sarif: toSarif } as const;
const RANK: Readonly<Record<Severity | 'never', number>> = { info: 0, warning: 1, error: 2, never: 3 };

/** `lint [FILE…]`: findings with their places. */
export function lintCommand(argv: readonly string[]): number {
  const { values, positionals } = readArguments(argv, {
    format: { type: 'string', default: 'text' },
    'fail-on': { type: 'string', default: 'error' },
    'min-score': { type: 'string' },
    whole: { type: 'boolean', default: false },
  });
  const format = choice('format', values.format, ['text', 'json', 'sarif']);
  const failOn = choice('fail-on', values['fail-on'], ['error', 'warning', 'info', 'never']);
  const minScore = values['min-score'] === undefined ? 0 : toScore(values['min-score']);
  const linted: LintedPrompt[] = readPrompts(positionals, values.whole).map((source) => ({
    ...source,
    report: lint(source.text, { identifyLanguage }),
  }));
  process.stdout.write(FORMATS[format](linted));
  const bad = linted.some(
    ({ report }) =>
      report.language !== 'en' ||
      report.score < minScore ||
      report.findings.some((f) => RANK[f.severity] >= RANK[failOn]),
  );
  return bad ? 1 : 0;
}

function toScore(value: string): number {
  const score = Number(value);
  if (!(score >= 0 && score <= 100))
    throw new CommandError(`Unexpected --min-score ${value}, expected a number from 0 to 100.`);
  return score;
}
