import { defineCues } from './cue.ts';

/** How people express context. */
export const CONTEXT = defineCues('context', [
  {
    id: 'context/names-code',
    weight: 2.5,
    reason: 'names a file or identifier of the project',
    phrases: ['<code>'],
  },
]);
