import { ANSWER } from './output-format-answer.ts';
import { DIALOGUE } from './output-format-dialogue.ts';
import { EXPLAIN } from './output-format-explain.ts';
import { PAPER } from './output-format-paper.ts';

/** How people say in which form the assistant should deliver. */
export const OUTPUT_FORMAT = [...ANSWER, ...DIALOGUE, ...EXPLAIN, ...PAPER];
