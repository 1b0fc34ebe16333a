import type { UnitFacts } from '../evidence/facts.ts';
import type { PromptDoc } from '../parse/document.ts';
import type { AntiPatternId, AntiPatternReport, ComponentId, ComponentReport, Fix, Severity, Span } from '../types.ts';

/** Topics under which rules are listed. */
export const TOPICS = ['anatomy', 'clarity', 'scope', 'signal', 'structure', 'templates', 'agents', 'safety', 'gaming'] as const;
/** Topic of a rule. */
export type Topic = (typeof TOPICS)[number];

/** What a rule may look at: the text as read, and what was judged before the rules run. */
export interface RuleContext {
  readonly doc: PromptDoc;
  /** The statements that count: no repetitions, no filler, no words to the grader. */
  readonly units: readonly UnitFacts[];
  readonly components: Readonly<Record<ComponentId, ComponentReport>>;
  readonly antiPatterns: Readonly<Record<AntiPatternId, AntiPatternReport>>;
}

/** What `check` yields; the engine adds id and severity. */
export interface RawFinding extends Span {
  /** Unexpected …, expected …. */
  readonly message: string;
  /** How to mend it, for this prompt. Defaults to the rule's remedy. */
  readonly suggestion?: string;
  readonly fix?: Fix;
}

/** One rule: its page, its id and its tests come from this object. */
export interface Rule {
  /** Kebab-case, unique, equal to the file name. */
  readonly id: string;
  readonly severity: Severity;
  readonly topic: Topic;
  /** One line: what it reports. */
  readonly summary: string;
  /** Why it matters, two to four sentences. */
  readonly why: string;
  /** How to mend it in general, one or two sentences. */
  readonly remedy: string;
  /** Prompts with the expected findings between ⟦ and ⟧; one without marks must stay silent. At least two of each. */
  readonly cases: readonly string[];
  /** A weak prompt that it fires on and a strong version that it leaves alone, for the page. */
  readonly example: { readonly weak: string; readonly strong: string };
  /** What it does not catch. */
  readonly misses: readonly string[];
  /** Known false positives. */
  readonly falsePositives: readonly string[];
  check(context: RuleContext): Iterable<RawFinding>;
}

/** Declares a rule and keeps its id's literal type. */
export function defineRule<const Id extends string>(rule: Rule & { readonly id: Id }): Rule & { readonly id: Id } {
  return rule;
}
