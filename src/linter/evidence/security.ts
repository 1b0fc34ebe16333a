import { defineCues } from './cue.ts';

/** How people express security. */
export const SECURITY = defineCues('security', [
  {
    id: 'security/never-log',
    weight: 2.5,
    reason: 'protects sensitive data',
    phrases: ['(never|not|no) * (password|token|secret|credential)'],
    negation: 'ignored',
  },
]);
