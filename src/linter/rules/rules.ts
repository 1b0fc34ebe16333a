import asNeeded from './as-needed.ts';
import bestPracticeTalk from './best-practice-talk.ts';
import type { Rule } from './define-rule.ts';
import destructiveCommand from './destructive-command.ts';
import disablesChecks from './disables-checks.ts';
import doubleNegation from './double-negation.ts';
import fillerText from './filler-text.ts';
import graderTalk from './grader-talk.ts';
import hedge from './hedge.ts';
import hiddenText from './hidden-text.ts';
import keywordStuffing from './keyword-stuffing.ts';
import missingConstraints from './missing-constraints.ts';
import missingContext from './missing-context.ts';
import missingEdgeCases from './missing-edge-cases.ts';
import missingExamples from './missing-examples.ts';
import missingOutputFormat from './missing-output-format.ts';
import missingReferent from './missing-referent.ts';
import missingSecurity from './missing-security.ts';
import missingSuccessCriteria from './missing-success-criteria.ts';
import missingTask from './missing-task.ts';
import openChoice from './open-choice.ts';
import openList from './open-list.ts';
import personalData from './personal-data.ts';
import secretInPrompt from './secret-in-prompt.ts';
import selfAwardedScore from './self-awarded-score.ts';
import templateLeftover from './template-leftover.ts';
import unclearQuantity from './unclear-quantity.ts';
import unfilledPlaceholder from './unfilled-placeholder.ts';
import unmeasuredAdjective from './unmeasured-adjective.ts';
import unseenReference from './unseen-reference.ts';
import vagueVerb from './vague-verb.ts';

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
  vagueVerb,
  unmeasuredAdjective,
  missingReferent,
  openList,
  hedge,
  unclearQuantity,
  bestPracticeTalk,
  asNeeded,
  openChoice,
  doubleNegation,
  unseenReference,
  // scope
  // signal
  // structure
  // templates
  unfilledPlaceholder,
  templateLeftover,
  // agents
  // safety
  destructiveCommand,
  disablesChecks,
  personalData,
  secretInPrompt,
  // gaming
  graderTalk,
  selfAwardedScore,
  fillerText,
  keywordStuffing,
  hiddenText,
];
