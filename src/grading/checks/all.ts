import type { AllCheck } from '../../schemas/check.ts';
import type { Test } from '../scene.ts';
import { atLeast } from './at-least.ts';
import type { Compile } from './kinds.ts';

/** All of the checks hold. */
export function all({ all: of }: AllCheck, compile: Compile): Test {
  return atLeast({ atLeast: { n: of.length, of } }, compile);
}
