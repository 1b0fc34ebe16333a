import type { Mode } from '../schemas/mode.ts';
import type { Situation } from '../schemas/situation.ts';
import type { Facts } from './facts.ts';
import type { Gap } from './gaps.ts';

/** What every text of the plan is written from. */
export interface Scene {
  readonly situation: Situation;
  readonly facts: Facts;
  readonly mode: Mode;
  readonly gaps: readonly Gap[];
}
