import type { NotCheck } from '../../schemas/check.ts';
import type { Test } from '../scene.ts';
import type { Compile } from './kinds.ts';

/** The check does not hold. Only what is certainly there speaks against an answer. */
export function not({ not: check }: NotCheck, compile: Compile): Test {
  const test = compile(check);
  return (scene) => (test({ ...scene, certain: true }) === null ? [] : null);
}
