import type { Cue } from './cue.ts';
import { ALONG } from './output-format-along.ts';
import { ANSWER } from './output-format-answer.ts';
import { ASKED } from './output-format-asked.ts';
import { hasFalseFriend, isOfProgram } from './output-format-clause.ts';
import { DELIVERY } from './output-format-delivery.ts';
import { DIALOGUE } from './output-format-dialogue.ts';
import { EXPLAIN } from './output-format-explain.ts';
import { FORMS } from './output-format-forms.ts';
import { HANDING } from './output-format-handing.ts';
import { PAPER } from './output-format-paper.ts';
import { SHAPE } from './output-format-shape.ts';
import { SPEECH } from './output-format-speech.ts';
import { VOICE } from './output-format-voice.ts';

/** Silent where the hit tells what the program does. */
const notOfProgram = (cue: Cue): Cue => ({
  ...cue,
  when: (hit, scene) => !isOfProgram(hit, scene) && !hasFalseFriend(hit, scene) && (cue.when?.(hit, scene) ?? true),
});

/** How people say in which form the assistant should deliver. */
export const OUTPUT_FORMAT = [
  ...ANSWER,
  ...FORMS,
  ...DIALOGUE,
  ...EXPLAIN,
  ...VOICE,
  ...SHAPE,
  ...PAPER,
  ...HANDING,
  ...ALONG,
  ...ASKED,
  ...DELIVERY,
  ...SPEECH,
].map(notOfProgram);
