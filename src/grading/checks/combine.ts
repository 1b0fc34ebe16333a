import type { AllCheck, AnyCheck, AtLeastCheck, NotCheck } from '../../schemas/check.ts';
import type { Compile } from './kinds.ts';
import type { Finding, Hit, Test } from '../scene.ts';

/** One of the checks holds. */
export function any({ any: checks }: AnyCheck, compile: Compile): Test {
  return atLeast({ atLeast: { n: 1, of: checks } }, compile);
}

/** All of the checks hold. */
export function all({ all: checks }: AllCheck, compile: Compile): Test {
  return atLeast({ atLeast: { n: checks.length, of: checks } }, compile);
}

/** At least n of the checks hold. */
export function atLeast({ atLeast: { n, of } }: AtLeastCheck, compile: Compile): Test {
  const tests = of.map(compile);
  return (scene) => {
    const held = tests.map((test) => test(scene)).filter((found): found is readonly Hit[] => found !== null);
    return held.length >= n ? held.flat() : null;
  };
}

/** The check does not hold. */
export function not({ not: check }: NotCheck, compile: Compile): Test {
  const test = compile(check);
  // Only what is certainly there speaks against an answer.
  return (scene): Finding => (test({ ...scene, certain: true }) === null ? [] : null);
}
