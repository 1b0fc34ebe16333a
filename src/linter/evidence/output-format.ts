import { ANSWER } from './output-format-answer.ts';
import { DIALOGUE } from './output-format-dialogue.ts';
import { EXPLAIN } from './output-format-explain.ts';
import { FORMS } from './output-format-forms.ts';
import { PAPER } from './output-format-paper.ts';
import { SHAPE } from './output-format-shape.ts';
import { VOICE } from './output-format-voice.ts';

/** How people say in which form the assistant should deliver. */
export const OUTPUT_FORMAT = [...ANSWER, ...FORMS, ...DIALOGUE, ...EXPLAIN, ...VOICE, ...SHAPE, ...PAPER];
