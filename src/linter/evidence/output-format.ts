import { defineCues } from './cue.ts';

/** How people express output format. */
export const OUTPUT_FORMAT = defineCues('output_format', [
  {
    id: 'output_format/asks-form',
    weight: 2.5,
    reason: 'says in which form the answer should come',
    phrases: ['(give|show|return|send) * (diff|patch|table|file|list|code only)'],
  },
]);
