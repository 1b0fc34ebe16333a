import type { PromptDoc } from '../parse/document.ts';
import type { ComponentId, Span } from '../types.ts';
import type { UnitFacts } from './facts.ts';

/** Where a cue was found: token indexes of the unit, half-open. */
export interface Hit {
  readonly from: number;
  readonly to: number;
}

/** What a condition may look at. */
export interface CueScene {
  readonly doc: PromptDoc;
  /** The unit in which the cue was found, with what is known about it. */
  readonly unit: UnitFacts;
}

/**
 * One way in which people express a component: how it is worded, what it weighs, and why it counts.
 * A unit's (sentence's) case for a component is the sum of the weights of the different cues found in it, as log-odds:
 * -2 (the prior) + 2.5 convinces, + 1 alone does not. Negative weights speak against.
 */
export interface Cue {
  /** `component/what-it-is`, unique. */
  readonly id: string;
  readonly component: ComponentId;
  /** Log-odds, about -3 to 4. */
  readonly weight: number;
  /** Completes "This …" for a learner: `names a file of the project`. */
  readonly reason: string;
  /** Wordings, in the phrase language of phrases/compile.ts, with lists of lexicon/lists.ts. */
  readonly phrases?: readonly string[];
  /** Other wordings in the same unit that take the sense away. */
  readonly unless?: readonly string[];
  /** What a negation in front does: `drops` the cue (default), or is `ignored` because the sense includes or survives it. */
  readonly negation?: 'drops' | 'ignored';
  /** A further condition on the hit. */
  readonly when?: (hit: Hit, scene: CueScene) => boolean;
  /** For cues that are structure, not wording: the place in the unit, or undefined. */
  readonly find?: (scene: CueScene) => Hit | undefined;
  /**
   * Of `find`: what a unit must have one of for anything to be found in it, which spares the search in most. Words, by text
   * or stem, marks, and kinds of token: `<code>`, `<number>`, `<path>`, `<tech>`.
   */
  readonly signs?: Iterable<string>;
  /** For cues outside sentences (pasted code, tables): places in the text. Each is weighed on its own. */
  readonly scan?: (doc: PromptDoc) => Iterable<Span>;
}

/** Checks and returns the cues of one component. */
export function defineCues(component: ComponentId, cues: readonly Omit<Cue, 'component'>[]): readonly Cue[] {
  return cues.map((cue) => {
    if (!cue.id.startsWith(`${component}/`))
      throw new Error(`cue "${cue.id}": expected an id that starts with "${component}/"`);
    const ways = [cue.phrases, cue.find, cue.scan].filter((way) => way !== undefined).length;
    if (ways !== 1) throw new Error(`cue "${cue.id}": expected one of phrases, find and scan, found ${ways}`);
    return { ...cue, component };
  });
}
