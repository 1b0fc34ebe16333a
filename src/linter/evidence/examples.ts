import { BLOCKS } from './examples-block.ts';
import { MODEL } from './examples-model.ts';
import { SAMPLE } from './examples-sample.ts';

/** How people give examples. */
export const EXAMPLES = [...SAMPLE, ...MODEL, ...BLOCKS];
