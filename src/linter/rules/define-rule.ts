import type { UnitFacts } from '../evidence/facts.ts';
import type { PromptDoc } from '../parse/document.ts';
import type { Unit } from '../parse/units.ts';
import type { AntiPatternId, AntiPatternReport, ComponentId, ComponentReport, Fix, Severity, Span } from '../types.ts';

/** Topics under which rules are listed. */
export const TOPICS = [
  'anatomy',
  'clarity',
  'scope',
  'signal',
  'structure',
  'templates',
  'agents',
  'safety',
  'gaming',
] as const;
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

/** A place where one of a rule's wordings stands; never inside a quotation. */
export interface Wording extends Span {
  /** The statement in which it stands. */
  readonly unit: Unit;
  /** Token indexes in the unit, half-open. */
  readonly first: number;
  readonly end: number;
  /** The words as written. */
  readonly quote: string;
}

/** The places of one of a rule's groups of wordings, in text order, the longest where several overlap. */
export type Found<Group extends string = string> = (group: Group) => readonly Wording[];

/** What `check` yields; the engine adds id and severity. */
export interface RawFinding extends Span {
  /** `Unexpected …, expected ….` or `Missing …, expected ….`; words of the prompt stand in “…”. */
  readonly message: string;
  /** How to mend it, for this prompt. Defaults to the rule's remedy. */
  readonly suggestion?: string;
  readonly fix?: Fix;
}

/** One rule: its page, its id and its tests come from this object. */
export interface Rule<Group extends string = string> {
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
  /** Wordings that `check` asks for, by group, in the phrase language. The engine looks for those of all rules in one walk. */
  readonly wordings?: Readonly<Record<Group, readonly string[]>>;
  check(context: RuleContext, found: Found<Group>): Iterable<RawFinding>;
}

/** Declares a rule; keeps the literal type of its id and checks the names of its groups. */
export function defineRule<const Id extends string, Group extends string>(
  rule: Rule<Group> & { readonly id: Id },
): Rule<Group> & { readonly id: Id } {
  return rule;
}
