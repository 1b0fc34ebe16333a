import type { CueScene, Hit } from './cue.ts';
import { defineCues } from './cue.ts';
import { type Ask, type AskKind, readAsk, settingOf } from './task-ask.ts';
import { TASK_WORDINGS } from './task-wordings.ts';

/** The place of the request when the condition holds. */
const asking =
  (holds: (ask: Ask, scene: CueScene) => boolean) =>
  (scene: CueScene): Hit | undefined => {
    const ask = readAsk(scene);
    return ask && holds(ask, scene) ? ask : undefined;
  };
const ofKind = (kind: AskKind) => asking((ask) => ask.kind === kind);
/** Lines that only a failed run prints. */
const ERROR_OUTPUT =
  /(?:^|\s)(?:[\w.]{0,60}(?:Error|Exception)(?::|\s+at\b)|ERR!|FAIL(?:ED)?\b|panic:|Traceback \(|fatal:|error(?:\[\w{1,12}\])?:|error TS\d|ERROR\b|Uncaught\b|undefined reference|Segmentation fault)/m;
const OTHER_PARTS: ReadonlySet<string> = new Set([
  'success_criteria',
  'edge_cases',
  'output_format',
  'examples',
  'security',
  'constraints',
]);
const SOME = 2;
const MANY = 5;

/**
 * How people express a task. The kind of sentence alone never convinces, except for verbs that need no more than an object;
 * what convinces is what it says of the object, or what the rest of the text gives to work on.
 */
export const TASK = [
  ...TASK_WORDINGS,
  ...defineCues('task', [
    { id: 'task/command', weight: 0.6, reason: 'asks for an action', find: ofKind('command') },
    {
      id: 'task/definite-command',
      weight: 1.4,
      reason: 'asks for an action that is clear by its verb',
      find: asking((ask) => ask.kind === 'command' && ask.definite),
    },
    { id: 'task/question', weight: 0.9, reason: 'asks a question', find: ofKind('question') },
    { id: 'task/wish', weight: 0.5, reason: 'says what should be', find: ofKind('wish') },
    { id: 'task/report', weight: 0.1, reason: 'reports what goes wrong', find: ofKind('report') },
    { id: 'task/deliverable', weight: -0.4, reason: 'says what is to be delivered', find: ofKind('deliverable') },
    { id: 'task/object', weight: 0.5, reason: 'says what it is about', find: asking((ask) => ask.words >= 1) },
    {
      id: 'task/object-with-detail',
      weight: 0.5,
      reason: 'says what exactly it is about',
      find: asking((ask) => ask.words >= 2),
    },
    { id: 'task/spelled-out', weight: 0.6, reason: 'spells out what is wanted', find: asking((ask) => ask.words >= 3) },
    {
      id: 'task/spelled-out-well',
      weight: 0.6,
      reason: 'spells out in detail what is wanted',
      find: asking((ask) => ask.words >= 4),
    },
    { id: 'task/names-object', weight: 1.2, reason: 'names what it is about', find: asking((ask) => ask.names >= 1) },
    {
      id: 'task/names-several',
      weight: 0.6,
      reason: 'names exactly what it is about',
      find: asking((ask) => ask.names >= SOME),
    },
    {
      id: 'task/in-setting',
      weight: 0.8,
      reason: 'asks for something within a described situation',
      find: asking((ask, { doc }) => settingOf(doc).names - ask.names >= SOME),
    },
    {
      id: 'task/in-rich-setting',
      weight: 0.8,
      reason: 'asks for something within a well-described situation',
      find: asking((ask, { doc }) => settingOf(doc).names - ask.names >= MANY),
    },
    {
      id: 'task/with-paste',
      weight: 1.2,
      reason: 'asks for something about pasted code or output',
      find: asking((_, { doc }) => settingOf(doc).paste),
    },
    {
      id: 'task/compound-object',
      weight: 0.4,
      reason: 'says what kind of thing it is about',
      find: asking((ask) => ask.words + ask.names >= 1 && ask.hollow >= 1),
    },
    {
      id: 'task/circular',
      weight: -1.5,
      reason: 'goes round in circles',
      find: asking((ask) => ask.repeats >= SOME && ask.repeats * 3 >= (ask.words + ask.names) * 2),
    },
    {
      id: 'task/other-part',
      weight: -2,
      reason: 'is labelled as something else',
      find: asking((_, { unit }) => unit.unit.label !== '' && OTHER_PARTS.has(unit.section ?? '')),
    },
    {
      id: 'task/pasted-error',
      weight: 2.6,
      reason: 'shows an error to be solved',
      scan: (doc) => doc.code.filter((c) => ERROR_OUTPUT.test(doc.view.slice(c.from, c.from + 4000))),
    },
  ]),
];
