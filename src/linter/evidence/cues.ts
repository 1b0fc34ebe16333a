import { CONSTRAINTS } from './constraints.ts';
import { CONTEXT } from './context.ts';
import type { Cue } from './cue.ts';
import { EDGE_CASES } from './edge-cases.ts';
import { EXAMPLES } from './examples.ts';
import { OUTPUT_FORMAT } from './output-format.ts';
import { SECURITY } from './security.ts';
import { SUCCESS_CRITERIA } from './success-criteria.ts';
import { TASK } from './task.ts';

/** Every cue of the linter. */
export const CUES: readonly Cue[] = [
  ...CONTEXT,
  ...TASK,
  ...CONSTRAINTS,
  ...EXAMPLES,
  ...OUTPUT_FORMAT,
  ...SUCCESS_CRITERIA,
  ...EDGE_CASES,
  ...SECURITY,
];
