import type { AtLeastCheck } from '../../schemas/check.ts';
import type { Hit, Test } from '../scene.ts';
import type { Compile } from './kinds.ts';

/** At least n of the checks hold. */
export function atLeast({ atLeast: { n, of } }: AtLeastCheck, compile: Compile): Test {
  const tests = of.map(compile);
  return (scene) => {
    const held = tests.map((test) => test(scene)).filter((found): found is readonly Hit[] => found !== null);
    return held.length >= n ? held.flat() : null;
  };
}
