import { isRequestVerb } from '../lexicon/task-verbs.ts';
import { wordSet } from '../lexicon/word-set.ts';
import type { Token } from '../parse/tokens.ts';
import type { CueScene, Hit } from './cue.ts';
import { countMatter, readAsk } from './task-ask.ts';

const FINITE = wordSet(
  "is are was were has have had does did doesn't don't didn't isn't aren't wasn't weren't hasn't haven't can't couldn't won't it's there's that's i'm i've we've we're they're they've you've",
);
/** Sentences that say what shall be, not what is. */
const DEMAND = wordSet(
  "should must shall need needs want wants would could may mustn't shouldn't i'd will ought please ensure let's prefer never always only wish we'd return returns i'll we'll you'll",
);
/** Verbs of states and events, third person; few of them are plurals too. */
const STATES = wordSet(
  'takes contains happens works lives comes runs gets needs keeps fails crashes hangs throws leads causes depends means costs arrives appears stays remains seems says prints answers responds receives holds belongs exists breaks goes stops ends starts consists grows loses makes gives knows thinks sees finds uses does has sits stands produces requires allows supports complains expects wants flickers leaks freezes stalls',
);
/** What stands after a plural noun rather than after a verb. */
const AFTER_NOUN = wordSet('and or of with for that which is are in from by to');
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
/** Several cues ask about the same unit in a row. */
let latest: { readonly unit: CueScene['unit'] | null; readonly statement: Statement | null } = {
  unit: null,
  statement: null,
};

/** Reads a statement about the present or the past, or null when the unit asks, demands or names. */
export function readStatement(scene: CueScene): Statement | null {
  if (latest.unit !== scene.unit) latest = { unit: scene.unit, statement: classify(scene) };
  return latest.statement;
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
    finite ||= FINITE.has(token.text) || (i > 0 && isFiniteForm(token, tokens[i + 1]));
  }
  return finite || /^(?:i|we|you|they)$/.test(tokens[0]?.text ?? '');
}

/** "returns the", "failed", "takes": a form that only a verb has, or that stands as one. */
function isFiniteForm(token: Token, next: Token | undefined): boolean {
  const { text } = token;
  if (STATES.has(text) || (text.length > 4 && text.endsWith('ed'))) return true;
  if (!/[^s]s$/.test(text) || next === undefined || next.kind === 'punct' || AFTER_NOUN.has(next.text)) return false;
  return isRequestVerb(text.slice(0, -1)) || isRequestVerb(text.replace(/es$/, ''));
}
