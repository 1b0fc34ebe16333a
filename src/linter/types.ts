import { COMPONENT_IDS, type ComponentId } from '../schemas/component-ids.ts';

export { COMPONENT_IDS, type ComponentId };

/** The four anti-patterns that can be seen in a prompt's text. */
export const ANTI_PATTERN_IDS = ['lazy', 'novel', 'missing_constraints', 'kitchen_sink'] as const;
/** Id of an anti-pattern. */
export type AntiPatternId = (typeof ANTI_PATTERN_IDS)[number];

/** A stretch of the text: UTF-16 offsets, half-open. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Words of the text that show something, and why they do. */
export interface Evidence extends Span {
  /** The words themselves, `text.slice(from, to)`. */
  readonly quote: string;
  /** Plain words: what this shows. Completes the sentence "This …". */
  readonly reason: string;
  /** How much this alone convinces, 0 to 1. */
  readonly strength: number;
}

/** What the linter says of one component. */
export interface ComponentReport {
  readonly id: ComponentId;
  readonly present: boolean;
  /** All evidence taken together, 0 to 1; present from 0.5. */
  readonly strength: number;
  /** Strongest first. */
  readonly evidence: readonly Evidence[];
}

/** What the linter says of one anti-pattern. */
export interface AntiPatternReport {
  readonly id: AntiPatternId;
  readonly present: boolean;
  /** 0 to 1; present from 0.5. */
  readonly strength: number;
  /** Why it is, or is not, there. */
  readonly reason: string;
  readonly evidence: readonly Evidence[];
}

/** How much a finding matters: an error spoils the prompt, a warning weakens it, info is worth a look. */
export type Severity = 'error' | 'warning' | 'info';

/** An edit that can be applied as it stands. */
export interface Fix {
  /** Label of the button: a verb and its object. */
  readonly label: string;
  /** Replacements, in text order, not overlapping. */
  readonly edits: readonly (Span & { readonly insert: string })[];
}

/** One thing that a rule has to say about a place in the text. */
export interface Finding extends Span {
  readonly rule: string;
  readonly severity: Severity;
  /** What is unexpected and what is expected. */
  readonly message: string;
  /** How to mend it. */
  readonly suggestion: string;
  readonly fix?: Fix;
}

/** One line of the account behind the score. */
export interface ScoreItem {
  /** A component, an anti-pattern, or a named quality such as `clarity`. */
  readonly id: string;
  readonly label: string;
  /** Points added, or taken away if negative. The items sum to the score before it is clamped. */
  readonly points: number;
  /** Most points this line could add; 0 for deductions. */
  readonly outOf: number;
  readonly reason: string;
}

/** Everything the linter says of a text. */
export interface Report {
  readonly language: 'en' | 'unsupported';
  readonly components: Readonly<Record<ComponentId, ComponentReport>>;
  readonly antiPatterns: Readonly<Record<AntiPatternId, AntiPatternReport>>;
  /** In text order. */
  readonly findings: readonly Finding[];
  /** 0 to 100; 80 and up is a good prompt, below 40 a poor one. */
  readonly score: number;
  readonly breakdown: readonly ScoreItem[];
}
