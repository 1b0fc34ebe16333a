import { SET_APART } from './edge-cases-apart.ts';
import { BORDERS } from './edge-cases-border.ts';
import { CONDITIONS } from './edge-cases-condition.ts';
import { HEEDED } from './edge-cases-heed.ts';
import { ODD_CASES } from './edge-cases-odd.ts';
import { TREATMENTS } from './edge-cases-treatment.ts';
import { WARNINGS } from './edge-cases-warning.ts';

/** How people name borders and failures. */
export const EDGE_CASES = [
  ...CONDITIONS,
  ...TREATMENTS,
  ...WARNINGS,
  ...ODD_CASES,
  ...BORDERS,
  ...SET_APART,
  ...HEEDED,
];
