import type { PromptDoc } from '../linter/parse/document.ts';
import type { Report, Span } from '../linter/types.ts';
import type { Statement } from './statements.ts';

/** What a check looks at. */
export interface Scene {
  readonly doc: PromptDoc;
  readonly statements: readonly Statement[];
  readonly report: Report;
  /** Spoils need certainty: a phrase under any prohibition does not count. */
  readonly certain: boolean;
}

/** A place that makes a check hold. */
export interface Hit extends Span {
  /** Index of the statement, or -1 for code. */
  readonly statement: number;
}

/** What a check finds: places that make it hold (none needed, for what is absent), or null when it does not hold. */
export type Finding = readonly Hit[] | null;

/** A check, ready to be run. */
export type Test = (scene: Scene) => Finding;

/** The hits, or null for none. */
export const orNull = (hits: readonly Hit[]): Finding => (hits.length > 0 ? hits : null);
