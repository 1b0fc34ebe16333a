import asNeeded from './as-needed.ts';
import bestPracticeTalk from './best-practice-talk.ts';
import changeWithoutCheck from './change-without-check.ts';
import codeOutsideFence from './code-outside-fence.ts';
import type { Rule } from './define-rule.ts';
import dependencyContradiction from './dependency-contradiction.ts';
import destructiveCommand from './destructive-command.ts';
import disablesChecks from './disables-checks.ts';
import doubleNegation from './double-negation.ts';
import emptySection from './empty-section.ts';
import everythingAtOnce from './everything-at-once.ts';
import fenceWithoutLanguage from './fence-without-language.ts';
import fillerText from './filler-text.ts';
import firmButOptional from './firm-but-optional.ts';
import frozenPartChanged from './frozen-part-changed.ts';
import graderTalk from './grader-talk.ts';
import hedge from './hedge.ts';
import hiddenText from './hidden-text.ts';
import keywordStuffing from './keyword-stuffing.ts';
import kitchenSink from './kitchen-sink.ts';
import languageContradiction from './language-contradiction.ts';
import lengthContradiction from './length-contradiction.ts';
import migrationWithoutPlan from './migration-without-plan.ts';
import missingConstraints from './missing-constraints.ts';
import missingContext from './missing-context.ts';
import missingEdgeCases from './missing-edge-cases.ts';
import missingExamples from './missing-examples.ts';
import missingOutputFormat from './missing-output-format.ts';
import missingReferent from './missing-referent.ts';
import missingSecurity from './missing-security.ts';
import missingSuccessCriteria from './missing-success-criteria.ts';
import missingTask from './missing-task.ts';
import noScopeLimit from './no-scope-limit.ts';
import novel from './novel.ts';
import openChoice from './open-choice.ts';
import openInvitation from './open-invitation.ts';
import openList from './open-list.ts';
import padding from './padding.ts';
import personaFluff from './persona-fluff.ts';
import personalData from './personal-data.ts';
import pressure from './pressure.ts';
import productBuzzwords from './product-buzzwords.ts';
import questionsForbidden from './questions-forbidden.ts';
import repetition from './repetition.ts';
import secretInPrompt from './secret-in-prompt.ts';
import sectionRepeatsItsName from './section-repeats-its-name.ts';
import selfAwardedScore from './self-awarded-score.ts';
import shouting from './shouting.ts';
import spreadingChange from './spreading-change.ts';
import templateLeftover from './template-leftover.ts';
import testsAfterCode from './tests-after-code.ts';
import traceOutsideFence from './trace-outside-fence.ts';
import unclearQuantity from './unclear-quantity.ts';
import unclosedFence from './unclosed-fence.ts';
import unfilledPlaceholder from './unfilled-placeholder.ts';
import unlabelledCodeBlocks from './unlabelled-code-blocks.ts';
import unmeasuredAdjective from './unmeasured-adjective.ts';
import unphasedAsk from './unphased-ask.ts';
import unpinnedLatest from './unpinned-latest.ts';
import unrelatedRequests from './unrelated-requests.ts';
import unreviewedPush from './unreviewed-push.ts';
import unseenReference from './unseen-reference.ts';
import vagueVerb from './vague-verb.ts';
import wallOfText from './wall-of-text.ts';

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
  kitchenSink,
  unrelatedRequests,
  unphasedAsk,
  everythingAtOnce,
  productBuzzwords,
  spreadingChange,
  openInvitation,
  // signal
  novel,
  padding,
  repetition,
  personaFluff,
  shouting,
  pressure,
  dependencyContradiction,
  frozenPartChanged,
  languageContradiction,
  firmButOptional,
  lengthContradiction,
  // structure
  wallOfText,
  unclosedFence,
  traceOutsideFence,
  codeOutsideFence,
  fenceWithoutLanguage,
  unlabelledCodeBlocks,
  emptySection,
  sectionRepeatsItsName,
  // templates
  unfilledPlaceholder,
  templateLeftover,
  // agents
  changeWithoutCheck,
  testsAfterCode,
  unpinnedLatest,
  migrationWithoutPlan,
  unreviewedPush,
  questionsForbidden,
  noScopeLimit,
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
