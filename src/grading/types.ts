import type { LanguageIdentifier } from '../linter/language.ts';
import type { LintOptions } from '../linter/lint.ts';
import type { ComponentId, Evidence, Report, Span } from '../linter/types.ts';

/** Whether an answer conveys one criterion of its exercise. */
export interface CriterionResult {
  readonly id: string;
  /** The component of the prompt that it belongs to. */
  readonly part: ComponentId;
  readonly required: boolean;
  /** What an answer must convey, in the learner's words. */
  readonly label: string;
  readonly met: boolean;
  /** The words that met it; empty when missed. */
  readonly evidence: readonly Evidence[];
  /** What to think about next; null when met. Grows more concrete with each failed attempt. */
  readonly hint: string | null;
}

/** Something that an answer must not do. */
export interface SpoilResult {
  readonly id: string;
  readonly label: string;
  readonly found: boolean;
  readonly evidence: readonly Evidence[];
}

/** Exercism's four kinds of feedback, most pressing first. */
export type FeedbackKind = 'essential' | 'actionable' | 'informative' | 'celebratory';

/** One thing to tell the learner. */
export interface Feedback {
  readonly kind: FeedbackKind;
  readonly message: string;
  /** Id of the criterion or spoil it speaks of. */
  readonly about?: string;
  /** Where in the answer. */
  readonly at?: Span;
}

/** The verdict on an answer. */
export interface Grade {
  /** All required criteria met, nothing spoilt, and a request in English. */
  readonly passed: boolean;
  readonly criteria: readonly CriterionResult[];
  readonly spoils: readonly SpoilResult[];
  /** At most three, the most important first; one of them says what is already good when anything is. */
  readonly feedback: readonly Feedback[];
  /** What the linter says of the same text. */
  readonly report: Report;
}

/** What a caller of `grade` may add. */
export interface GradeOptions extends LintOptions {
  /** How many checks of this exercise failed before, for the choice of hints. 0 by default. */
  readonly failures?: number;
  /** Helps the linter to tell English from other languages, as in its own options. */
  readonly identifyLanguage?: LanguageIdentifier;
}
