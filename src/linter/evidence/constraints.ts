import { defineCues } from './cue.ts';

/** How people express constraints. */
export const CONSTRAINTS = defineCues('constraints', [
  {
    id: 'constraints/forbids',
    weight: 2.5,
    reason: 'forbids a change or a means',
    phrases: ["(do not|don't|never|must not|mustn't) (@change|use|add|touch|break)", '(no|without) (dependency|library|package)'],
    negation: 'ignored',
  },
]);
