import { readFileSync } from 'node:fs';
import { grade } from '../../grading/grade.ts';
import { lint } from '../../linter/lint.ts';
import { CommandError } from '../command-error.ts';
import { loadExercise } from '../exercises.ts';
import { identifyLanguage } from '../identify-language.ts';
import { readArguments } from '../read-arguments.ts';

interface Job {
  readonly id: string;
  readonly text: string;
  readonly exercise?: string;
}

/** `batch FILE.jsonl`: a line of verdicts for each line of input, in the same order. */
export function batchCommand(argv: readonly string[]): number {
  const { positionals } = readArguments(argv, {});
  const [file] = positionals;
  if (file === undefined || positionals.length > 1) throw new CommandError('batch takes one file of JSON lines.');
  for (const [index, line] of readLines(file).entries())
    if (line.trim() !== '') process.stdout.write(`${JSON.stringify(judge(toJob(line, `${file}:${index + 1}`)))}\n`);
  return 0;
}

function readLines(file: string): string[] {
  try {
    return readFileSync(file, 'utf8').split('\n');
  } catch (error) {
    throw new CommandError(`${file} can't be read: ${(error as NodeJS.ErrnoException).code ?? String(error)}.`);
  }
}

function toJob(line: string, place: string): Job {
  let job: Partial<Job>;
  try {
    job = JSON.parse(line);
  } catch {
    throw new CommandError(`${place}: unexpected text, expected a JSON object.`);
  }
  if (typeof job?.id !== 'string' || typeof job.text !== 'string')
    throw new CommandError(`${place}: expected an object with the strings "id" and "text".`);
  if (job.exercise !== undefined && typeof job.exercise !== 'string')
    throw new CommandError(`${place}: expected "exercise" to be the id of an exercise.`);
  return job as Job;
}

function judge({ id, text, exercise }: Job): object {
  const graded = exercise === undefined ? undefined : grade(loadExercise(exercise), text, { identifyLanguage });
  const report = graded?.report ?? lint(text, { identifyLanguage });
  return {
    id,
    language: report.language,
    score: report.score,
    components: present(report.components),
    antiPatterns: present(report.antiPatterns),
    ...(graded
      ? {
          exercise: {
            id: exercise,
            passed: graded.passed,
            criteria: Object.fromEntries(graded.criteria.map((c) => [c.id, c.met])),
          },
        }
      : {}),
  };
}

function present(reports: Readonly<Record<string, { readonly present: boolean }>>): Record<string, boolean> {
  return Object.fromEntries(Object.entries(reports).map(([id, report]) => [id, report.present]));
}
