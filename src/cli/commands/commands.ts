import { batchCommand } from './batch.ts';
import { gradeCommand } from './grade.ts';
import { lintCommand } from './lint.ts';

/** The commands by name. Each takes the words behind its name and answers with the exit code. */
export const COMMANDS: Readonly<Record<string, (argv: readonly string[]) => number>> = {
  lint: lintCommand,
  grade: gradeCommand,
  batch: batchCommand,
};
