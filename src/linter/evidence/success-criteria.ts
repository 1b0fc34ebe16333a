import { AFTERWARDS } from './success-criteria-after.ts';
import { BEHAVIOR } from './success-criteria-behavior.ts';
import { CHECKS } from './success-criteria-check.ts';
import { FIGURES } from './success-criteria-figures.ts';
import { HOLDS } from './success-criteria-holds.ts';
import { NONE_LEFT } from './success-criteria-none-left.ts';
import { OBSERVED } from './success-criteria-observed.ts';
import { OUTCOMES } from './success-criteria-outcome.ts';
import { SAMENESS } from './success-criteria-sameness.ts';
import { SIGN_OFF } from './success-criteria-sign-off.ts';
import { TESTS } from './success-criteria-tests.ts';

/** How people say when the work is done. */
export const SUCCESS_CRITERIA = [
  ...CHECKS,
  ...TESTS,
  ...SIGN_OFF,
  ...FIGURES,
  ...OUTCOMES,
  ...OBSERVED,
  ...SAMENESS,
  ...AFTERWARDS,
  ...BEHAVIOR,
  ...NONE_LEFT,
  ...HOLDS,
];
