import { BOUNDS } from './constraints-bounds.ts';
import { FORBID } from './constraints-forbid.ts';
import { MANNER } from './constraints-manner.ts';
import { NEW_CODE } from './constraints-new-code.ts';
import { PATTERN } from './constraints-pattern.ts';
import { PLACE } from './constraints-place.ts';
import { SCOPE } from './constraints-scope.ts';
import { STACK } from './constraints-stack.ts';

/** How people limit the way in which something may be solved. */
export const CONSTRAINTS = [...SCOPE, ...FORBID, ...STACK, ...NEW_CODE, ...PATTERN, ...BOUNDS, ...PLACE, ...MANNER];
