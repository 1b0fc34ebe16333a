import { SECURITY_ACCESS } from './security-access.ts';
import { SECURITY_DATA } from './security-data.ts';
import { SECURITY_FRAMES } from './security-frames.ts';
import { SECURITY_HABITS } from './security-habits.ts';
import { SECURITY_INTAKE } from './security-intake.ts';
import { SECURITY_LEAKS } from './security-leaks.ts';
import { SECURITY_PAIRS } from './security-pairs.ts';
import { SECURITY_RIGHTS } from './security-rights.ts';
import { SECURITY_THREATS } from './security-threats.ts';

/** How people express what must be protected, from whom. */
export const SECURITY = [
  ...SECURITY_DATA,
  ...SECURITY_ACCESS,
  ...SECURITY_HABITS,
  ...SECURITY_THREATS,
  ...SECURITY_FRAMES,
  ...SECURITY_PAIRS,
  ...SECURITY_RIGHTS,
  ...SECURITY_LEAKS,
  ...SECURITY_INTAKE,
];
