import { isFunctionWord } from '../lexicon/generic-words.ts';
import { isRequestVerb } from '../lexicon/task-verbs.ts';
import { wordSet } from '../lexicon/word-set.ts';
import type { Token } from '../parse/tokens.ts';

const LEAD_IN = wordSet(
  'please also then and so now ok okay next first second third finally again but or hey hi hello yes great lastly additionally afterwards kindly just thanks alright right good perfect cool nice instead only simply maybe perhaps still actually task goal todo , : - * " ( ) . # !',
);
/** "can you", "I want you to", "let's", "we need to", … in front of the verb. */
const REQUEST = wordSet(
  "can could would will you i we want need needs like to i'd let's help me us must should have try go ahead your task is the goal it be love wish already possible how do able ask asked are job i'm looking carefully up there please just also then now really maybe perhaps instead once first start by",
);
const REQUEST_LIMIT = 9;
const DETERMINER = wordSet(
  'the a an this these those that my our your its his her their all any every each both it them me us him some no more another',
);
/** What follows a noun rather than an imperative: "test is", "list of". */
const FINITE = wordSet(
  "is are was were has had does did will would should must can could of fails fail failed crashes hangs throws breaks takes returns gets works stops doesn't isn't can't won't",
);
/** Openers that stand before an article without being verbs. */
const NOT_VERB = wordSet(
  'yesterday today tomorrow tonight currently sometimes inside outside within despite per via given hence thus once again still otherwise meanwhile regarding concerning behind beside besides near across along around toward towards upon unlike past plus minus whose whatever whichever half part everything everyone nobody someone hopefully seem seems',
);
const CLAUSE_MARK = new Set([',', ':', ';', '-', '(', '.', '>', '?', '!']);
const LINK = wordSet('and then so but or please instead just also');
const TO_BEFORE = wordSet(
  'want need needs like have has try sure time love task goal job plan wish ask asking asked going you us supposed possible able up is',
);
const PRONOUN = wordSet('you i we me us to how');
const URGER = wordSet('should must can could');
const ASKER = wordSet("should must can could would will do let help let's how");
const SPEAKER = wordSet('i we you it there');
const NOUN_AFTER = wordSet(
  'the a an this these those that my our your its his her their any all every each both no more another',
);
const GERUND_BEFORE = wordSet('by with try consider start begin mind about suggest');
/** "On the login page move the button": a place may come first. */
const PLACING = wordSet('on in at for from under below above inside within');
/** Verbs that are hardly ever nouns. */
const PRECISE = wordSet(
  'add remove rename delete ensure make create implement replace move convert explain write refactor generate fix adapt modify migrate extract introduce resolve describe allow hide simplify rewrite investigate analyze summarize suggest propose raise put give tell keep get',
);
const NAMING = new Set(['code', 'path', 'number', 'url', 'placeholder']);

/** Index of the verb that asks for something ("add", "please add", "in x.ts, add", "I want you to add"), or -1. */
export function findAskVerb(tokens: readonly Token[]): number {
  const start = leadEnd(tokens);
  if (isBan(tokens)) return -1;
  const opening = openingVerb(tokens, start);
  if (opening >= 0) return opening;
  for (let i = start + 1; i < tokens.length; i++) if (opensRequest(tokens, i)) return i;
  return -1;
}

const BAN_REACH = 6;
/** "No query may lock or rewrite a table": forbids, whatever its verbs. */
const isBan = ([first, next, ...rest]: readonly Token[]): boolean =>
  /^(?:no|nothing|nobody|neither)$/.test(first?.text ?? '') &&
  next?.kind !== 'punct' &&
  rest.slice(0, BAN_REACH).some((t) => /^(?:may|must|should|can|shall|will)$/.test(t.text));

function leadEnd(tokens: readonly Token[]): number {
  let at = 0;
  while (at < tokens.length && LEAD_IN.has(tokens[at]?.text ?? '')) at++;
  return at;
}

function openingVerb(tokens: readonly Token[], start: number): number {
  for (let i = start; i < tokens.length && i - start <= REQUEST_LIMIT; i++) {
    const token = tokens[i];
    if (!token) break;
    if (isVerbAt(tokens, i) && !(REQUEST.has(token.text) && PRONOUN.has(tokens[i + 1]?.text ?? ''))) return i;
    if (i === start && isUnlistedImperative(token, tokens[i + 1])) return i;
    if (!REQUEST.has(token.text) && token.kind !== 'punct') return -1;
  }
  return -1;
}

/** A listed verb in its base form that is not used as a noun; after "by" and the like its -ing form. */
function isVerbAt(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word' || token.tech) return false;
  if (isRequestVerb(token.text)) return !FINITE.has(tokens[at + 1]?.text ?? '') && !isStated(tokens, at);
  return token.text.endsWith('ing') && GERUND_BEFORE.has(tokens[at - 1]?.text ?? '') && !isFunctionWord(token);
}

/** "the test", "we use", "I have set": a noun or a statement, no request. */
function isStated(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.text ?? '';
  if (NOUN_AFTER.has(before) || before === 'have') return true;
  return SPEAKER.has(before) && !ASKER.has(tokens[at - 2]?.text ?? '');
}

/** "Pool the bullets": a word that only a verb can be where it stands, whatever it means. */
function isUnlistedImperative(token: Token, next: Token | undefined): boolean {
  if (token.kind !== 'word' || token.text.length < 3 || !DETERMINER.has(next?.text ?? '')) return false;
  return !/(?:ing|ed|ly|[^s]s)$/.test(token.text) && !isFunctionWord(token) && !NOT_VERB.has(token.text);
}

function opensRequest(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || !isVerbAt(tokens, at)) return false;
  const before = tokens[at - 1]?.text ?? '';
  const earlier = tokens[at - 2]?.text ?? '';
  if (before === 'please' || before === "let's") return true;
  if (before === 'to') return TO_BEFORE.has(earlier);
  if (ASKER.has(earlier) && (before === 'you' || before === 'we')) return true;
  if (URGER.has(before)) return earlier === 'we' || earlier === 'you';
  const next = tokens[at + 1];
  if (!CLAUSE_MARK.has(before) && !LINK.has(before))
    return PLACING.has(tokens[0]?.text ?? '') && PRECISE.has(token.text) && DETERMINER.has(next?.text ?? '');
  if (PRECISE.has(token.text) && CLAUSE_MARK.has(before)) return next !== undefined;
  return next !== undefined && (DETERMINER.has(next.text) || NAMING.has(next.kind) || next.tech || next.text === '"');
}
