import { defineCues } from './cue.ts';

/** How people express edge cases. */
export const EDGE_CASES = defineCues('edge_cases', [
  {
    id: 'edge_cases/when-missing',
    weight: 2.5,
    reason: 'says what happens in a special case',
    phrases: ['(if|when) * (empty|null|missing|fail|down|invalid|unavailable|timeout|duplicate)'],
    negation: 'ignored',
  },
]);
