import { defineCues } from './cue.ts';

/** How people express success criteria. */
export const SUCCESS_CRITERIA = defineCues('success_criteria', [
  {
    id: 'success_criteria/tests-pass',
    weight: 2.5,
    reason: 'names a check that must hold',
    phrases: ['(test|spec|suite|build) * (pass|green|succeed)'],
  },
]);
