import type { Token } from '../parse/tokens.ts';
import type { CueScene, Hit } from './cue.ts';
import { countMatter, readAsk } from './task-ask.ts';

const FINITE = new Set(
  "is are was were has have had does did doesn't don't didn't isn't aren't wasn't weren't hasn't haven't can't couldn't won't it's there's that's i'm i've we've we're they're they've you've".split(
    ' ',
  ),
);
/** Sentences that say what shall be, not what is. */
const DEMAND = new Set([
  'should',
  'must',
  'shall',
  'need',
  'needs',
  'want',
  'wants',
  'would',
  'could',
  'may',
  "mustn't",
  "shouldn't",
  "i'd",
  'will',
  'ought',
  'please',
  'ensure',
  "let's",
  'prefer',
  'never',
  'always',
  'only',
  'wish',
  "we'd",
  'return',
  'returns',
]);
const AFTER_SUBJECT = /(?:[^s]s|ed)$/;
const DEMAND_SECTIONS = new Set([
  'constraints',
  'success_criteria',
  'edge_cases',
  'output_format',
  'examples',
  'security',
  'task',
]);

/** A statement about how things are. */
export interface Statement extends Hit {
  readonly words: number;
  readonly names: number;
}
const known = new WeakMap<CueScene['unit'], Statement | null>();

/** Reads a statement about the present or the past, or null when the unit asks, demands or names. */
export function readStatement(scene: CueScene): Statement | null {
  let statement = known.get(scene.unit);
  if (statement === undefined) {
    statement = classify(scene);
    known.set(scene.unit, statement);
  }
  return statement;
}

function classify(scene: CueScene): Statement | null {
  const { tokens, askVerb, section } = scene.unit;
  if (askVerb >= 0 || (section !== null && DEMAND_SECTIONS.has(section)) || readAsk(scene)?.kind === 'question')
    return null;
  if (!hasFiniteVerb(tokens)) return null;
  return { from: 0, to: Math.min(tokens.length, 24), ...countMatter(tokens, -1) };
}

function hasFiniteVerb(tokens: readonly Token[]): boolean {
  let finite = false;
  for (const [i, token] of tokens.entries()) {
    if (token.kind !== 'word') continue;
    if (DEMAND.has(token.text)) return false;
    finite ||= FINITE.has(token.text) || (i > 0 && token.text.length > 3 && AFTER_SUBJECT.test(token.text));
  }
  return finite || /^(?:i|we|you|they)$/.test(tokens[0]?.text ?? '');
}
