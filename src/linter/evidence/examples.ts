import { defineCues } from './cue.ts';

/** How people express examples. */
export const EXAMPLES = defineCues('examples', [
  {
    id: 'examples/for-example',
    weight: 2.5,
    reason: 'gives a sample',
    phrases: ['(for example|e.g|such as) <name>', '(like|same way as|follow) * <code>'],
  },
]);
