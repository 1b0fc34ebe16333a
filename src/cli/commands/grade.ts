import { grade } from '../../grading/grade.ts';
import type { Grade } from '../../grading/types.ts';
import { CommandError } from '../command-error.ts';
import { loadExercise } from '../exercises.ts';
import { identifyLanguage } from '../identify-language.ts';
import { choice, readArguments } from '../read-arguments.ts';
import { readPrompts } from '../read-prompts.ts';

/** `grade --exercise ID [FILE]`: what the answer conveys and what it lacks. Exit code 1 when it does not pass. */
export function gradeCommand(argv: readonly string[]): number {
  const { values, positionals } = readArguments(argv, {
    exercise: { type: 'string' },
    format: { type: 'string', default: 'text' },
  });
  if (values.exercise === undefined) throw new CommandError('grade needs --exercise ID.');
  if (positionals.length > 1) throw new CommandError('grade takes one answer at a time.');
  const format = choice('format', values.format, ['text', 'json']);
  const exercise = loadExercise(values.exercise);
  const [answer] = readPrompts(positionals, true);
  const verdict = grade(exercise, answer?.text ?? '', { identifyLanguage });
  process.stdout.write(format === 'json' ? `${JSON.stringify(verdict, null, 2)}\n` : toText(exercise.title, verdict));
  return verdict.passed ? 0 : 1;
}

function toText(title: string, { passed, criteria, spoils, feedback, report }: Grade): string {
  const lines = [`${title}: ${passed ? 'passed' : 'not there yet'} (score ${report.score})`, ''];
  for (const { met, required, label, evidence, hint } of criteria) {
    lines.push(`  ${met ? '✓' : '✗'} ${label}${required ? '' : ' (optional)'}`);
    if (evidence[0]) lines.push(`      “${evidence[0].quote.replace(/\s+/g, ' ').slice(0, 100)}”`);
    if (hint !== null) lines.push(`      ${hint}`);
  }
  for (const { found, label, evidence } of spoils)
    if (found)
      lines.push(`  ! ${label}${evidence[0] ? `: “${evidence[0].quote.replace(/\s+/g, ' ').slice(0, 100)}”` : ''}`);
  if (feedback.length > 0) lines.push('', ...feedback.map((f) => `  ${f.message}`));
  return `${lines.join('\n')}\n`;
}
