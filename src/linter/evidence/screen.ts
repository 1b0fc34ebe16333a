import type { PromptDoc } from '../parse/document.ts';
import type { Span } from '../types.ts';
import { factsOf, type UnitFacts } from './facts.ts';

/** Something that spoils a prompt as a whole, such as a contradiction or words to the grader. */
export interface Fault extends Span {
  readonly id: string;
  /** Share of the score that it costs, 0 to 1. */
  readonly cost: number;
  /** Completes "The prompt …". */
  readonly reason: string;
}

/** The statements of a prompt that may count as evidence, with those that may not and why. */
export interface Screened {
  readonly units: readonly UnitFacts[];
  readonly ignored: readonly { readonly unit: UnitFacts; readonly reason: string }[];
  /** Why the text as a whole is no request to a coding assistant, or null. */
  readonly hollow: string | null;
  readonly faults: readonly Fault[];
}

/** Sets aside what says nothing: repetitions, filler, unfilled templates, words to the grader. */
export function screen(doc: PromptDoc): Screened {
  const units: UnitFacts[] = [];
  const ignored: { unit: UnitFacts; reason: string }[] = [];
  const seen = new Set<string>();
  for (const unit of doc.units) {
    const facts = factsOf(unit);
    const key = unit.tokens.map((t) => t.stem).join(' ');
    if (unit.kind === 'heading')
      ignored.push({ unit: facts, reason: 'a heading says what follows, it is not evidence' });
    else if (seen.has(key)) ignored.push({ unit: facts, reason: 'repeats what was said before' });
    else units.push(facts);
    seen.add(key);
  }
  return { units, ignored, hollow: null, faults: [] };
}
