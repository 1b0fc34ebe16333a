import { isAboutAnswer } from './constraints-answer.ts';
import { BOUNDS } from './constraints-bounds.ts';
import { CUSTOMS } from './constraints-customs.ts';
import { FORBID } from './constraints-forbid.ts';
import { LIMITS } from './constraints-limits.ts';
import { MANNER } from './constraints-manner.ts';
import { NEW_CODE } from './constraints-new-code.ts';
import { PATTERN } from './constraints-pattern.ts';
import { PLACE } from './constraints-place.ts';
import { isAboutProduct, isHandOver, isOpenQuestion } from './constraints-product.ts';
import { SCOPE } from './constraints-scope.ts';
import { SETTLED } from './constraints-settled.ts';
import { CODE_SHAPE } from './constraints-shape.ts';
import { STACK } from './constraints-stack.ts';
import { TERMS } from './constraints-terms.ts';
import type { Cue } from './cue.ts';

const ALL: readonly Cue[] = [
  ...STACK,
  ...NEW_CODE,
  ...SETTLED,
  ...FORBID,
  ...LIMITS,
  ...SCOPE,
  ...BOUNDS,
  ...PATTERN,
  ...MANNER,
  ...PLACE,
  ...TERMS,
  ...CODE_SHAPE,
  ...CUSTOMS,
];

/** How people limit the ways in which something may be solved. */
export const CONSTRAINTS: readonly Cue[] = ALL.map((cue) => ({
  ...cue,
  when: (hit, scene) =>
    !isAboutAnswer(hit, scene) &&
    !isAboutProduct(hit, scene) &&
    !isHandOver(hit, scene) &&
    !isOpenQuestion(scene) &&
    (cue.when?.(hit, scene) ?? true),
}));
