import { ALIKE } from './examples-alike.ts';
import { BLOCKS } from './examples-block.ts';
import { DATA } from './examples-data.ts';
import { LINES } from './examples-lines.ts';
import { MODEL } from './examples-model.ts';
import { POINTED } from './examples-pointed.ts';
import { SAMPLE } from './examples-sample.ts';
import { TOLD } from './examples-told.ts';
import { WORKED } from './examples-worked.ts';

/** How people give examples. */
export const EXAMPLES = [...SAMPLE, ...WORKED, ...DATA, ...MODEL, ...ALIKE, ...BLOCKS, ...LINES, ...POINTED, ...TOLD];
