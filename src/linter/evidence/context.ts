import { CONTEXT_NAMES } from './context-names.ts';
import { CONTEXT_NOW } from './context-now.ts';
import { readStatement, type Statement } from './context-statement.ts';
import { type CueScene, defineCues, type Hit } from './cue.ts';
import { readAsk } from './task-ask.ts';

const stating =
  (holds: (statement: Statement) => boolean) =>
  (scene: CueScene): Hit | undefined => {
    const statement = readStatement(scene);
    return statement && holds(statement) ? statement : undefined;
  };
const SOME = 2;
const ENOUGH = 3;
const MANY = 4;
const LEAST_CODE = 24;
const UNFILLED = /^\s*\[[a-z][^\][\n]{2,60}\]\s*$|\{\{|TODO/im;

/** How people express context: statements about what is there now, with what they say of it, and the marks of such statements. */
export const CONTEXT = [
  ...defineCues('context', [
    { id: 'context/states', weight: 0.7, reason: 'says how things are', find: stating((s) => s.words + s.names > 0) },
    {
      id: 'context/states-more',
      weight: 0.5,
      reason: 'says how things are',
      find: stating((s) => s.words + s.names >= SOME),
    },
    {
      id: 'context/states-in-detail',
      weight: 0.6,
      reason: 'says in detail how things are',
      find: stating((s) => s.words + s.names >= ENOUGH),
    },
    {
      id: 'context/states-fully',
      weight: 0.5,
      reason: 'says in detail how things are',
      find: stating((s) => s.words + s.names >= MANY),
    },
    { id: 'context/states-names', weight: 0.8, reason: 'names what is in use', find: stating((s) => s.names > 0) },
    {
      id: 'context/reports-trouble',
      weight: 1.2,
      reason: 'reports what goes wrong now',
      phrases: [
        '@trouble',
        "(doesn't|don't|isn't|aren't|not|can't|didn't|never|wasn't|won't|no) (longer|work|get|show|update|save|load|see|find|appear|recognize|respond|return|render|display|fire|match|open|set|aware|recognized|saved|shown|visible|available)",
        'should not have',
        'out of memory',
      ],
      negation: 'ignored',
      when: (_, scene) => readStatement(scene) !== null || readAsk(scene)?.kind === 'question',
    },
    {
      id: 'context/section',
      weight: 1,
      reason: 'stands under a heading for the situation',
      find: (scene) =>
        scene.unit.section === 'context' && scene.unit.specifics >= 1
          ? { from: 0, to: scene.unit.tokens.length }
          : undefined,
    },
    {
      id: 'context/pasted',
      weight: 2.6,
      reason: 'shows code, a log or a trace of the present state',
      scan: (doc) =>
        doc.code.filter(
          (c) => c.to - c.from >= LEAST_CODE && !UNFILLED.test(doc.view.slice(c.from, Math.min(c.to, c.from + 200))),
        ),
    },
  ]),
  ...CONTEXT_NOW,
  ...CONTEXT_NAMES,
];
