import { AFTERWARDS } from './success-criteria-after.ts';
import { CHECKS } from './success-criteria-check.ts';
import { OUTCOMES } from './success-criteria-outcome.ts';

/** How people say when the work is done. */
export const SUCCESS_CRITERIA = [...CHECKS, ...OUTCOMES, ...AFTERWARDS];
