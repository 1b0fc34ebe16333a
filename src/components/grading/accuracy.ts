import type { AntiPatternId, ComponentId } from '../../linter/types.ts';
import measured from './accuracy.json';

/** How often the linter agrees with readers about one matter; shares, 0 to 1. */
export interface Agreement {
  /** Of the prompts in which the linter found it, those in which readers did, too. */
  readonly precision: number;
  /** Of the prompts in which readers found it, those in which the linter did, too. */
  readonly recall: number;
  /** Harmonic mean of both. */
  readonly f1: number;
  /** Number of prompts in which readers found it. */
  readonly prompts: number;
}

/** One part of the labelled prompts. */
export interface Fold {
  readonly prompts: number;
  readonly matters: Readonly<Record<ComponentId | AntiPatternId, Agreement>>;
  /** Mean F1 of the eight components. */
  readonly macroF1: number;
  /** Rank correlation of the score with the readers' grade. */
  readonly spearman: number;
}

/** What was measured, and when. */
export interface Accuracy {
  /** ISO date. */
  readonly date: string;
  readonly unseen: Fold;
  readonly seen: Fold;
  /** Prompts collected afterwards from other repositories, and some written for the purpose; no text of them was looked at. */
  readonly later: Fold;
}

/** The figures on the page about the grading. */
export const ACCURACY: Accuracy = measured;
