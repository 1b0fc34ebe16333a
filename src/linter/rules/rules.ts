import type { Rule } from './define-rule.ts';
import destructiveCommand from './destructive-command.ts';
import disablesChecks from './disables-checks.ts';
import missingConstraints from './missing-constraints.ts';
import missingContext from './missing-context.ts';
import missingEdgeCases from './missing-edge-cases.ts';
import missingExamples from './missing-examples.ts';
import missingOutputFormat from './missing-output-format.ts';
import missingSecurity from './missing-security.ts';
import missingSuccessCriteria from './missing-success-criteria.ts';
import missingTask from './missing-task.ts';
import personalData from './personal-data.ts';
import secretInPrompt from './secret-in-prompt.ts';

/** Every rule, by topic, in the order of its page. */
export const RULES: readonly Rule[] = [
  // anatomy
  missingTask,
  missingContext,
  missingConstraints,
  missingSuccessCriteria,
  missingExamples,
  missingEdgeCases,
  missingOutputFormat,
  missingSecurity,
  // clarity
  // scope
  // signal
  // structure
  // templates
  // agents
  // safety
  destructiveCommand,
  disablesChecks,
  personalData,
  secretInPrompt,
  // gaming
];
