import type { AnyCheck } from '../../schemas/check.ts';
import type { Test } from '../scene.ts';
import { atLeast } from './at-least.ts';
import type { Compile } from './kinds.ts';

/** One of the checks holds. */
export function any({ any: of }: AnyCheck, compile: Compile): Test {
  return atLeast({ atLeast: { n: 1, of } }, compile);
}
