import { CONDITIONS } from './edge-cases-condition.ts';
import { TREATMENTS } from './edge-cases-treatment.ts';

/** How people name borders and failures. */
export const EDGE_CASES = [...CONDITIONS, ...TREATMENTS];
