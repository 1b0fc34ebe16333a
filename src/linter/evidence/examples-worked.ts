import type { Token } from '../parse/tokens.ts';
import { matchClass } from '../phrases/classes.ts';
import { type CueScene, defineCues, type Hit } from './cue.ts';
import { arrowEnd, arrowsOf, isStrongAt, isValueAt } from './examples-concrete.ts';

/** Cases worked out with values: what goes in and what comes out, told in prose. */
export const WORKED = defineCues('examples', [
  {
    id: 'examples/worked-value',
    weight: 2.4,
    reason: 'shows a value and what comes of it',
    signs: ['"', "'", '[', 'eg', '<code>'],
    find: (scene) => (hasLiterals(scene) ? findOutcome(scene) : undefined),
  },
  {
    id: 'examples/worked-sum',
    weight: 2.4,
    reason: 'works a case out in numbers',
    signs: ['<number>'],
    find: (scene) => findSum(scene),
  },
  {
    id: 'examples/scene',
    weight: 2.5,
    reason: 'plays a case through with values',
    phrases: [
      '@scene-opener',
      'so ** (reads!|shows!|becomes!|says!|counts!|totals!) (<num>|<quote>)',
      '^(take|consider|picture|assume)',
      '(typing!|entering!|dropping!|adding!|calling!|moving!|inserting!|searching!|applying!|sorting!|rounding!|converting!|splitting!|merging!|hashing!|parsing!|feeding!|running!|passing!|paying!|buying!|selling!|deleting!|removing!|uploading!) ** (gives|yields|returns|makes|leaves|results|produces|becomes|prints|is|would|should)',
      '(for example|for instance|eg|concretely!) ** (becomes|become|turns into|maps to|should give|collapses|is shortened|is written|is stored as|ends up as)',
      '(eg|ie|so|thus) ** (becomes!|turns! into|maps! to|yields!|collapses!|expands! to|parses! to|renders! as|normalizes! to|should become|shortens! to) <word>',
    ],
    unless: [
      '(how|what|which) ** (say|take|consider|assume|imagine|suppose)',
      '(users|user|people|they|error|log|docs) (say|take)',
    ],
    when: (hit, { unit }) => {
      const { tokens } = unit;
      const outcome = tokens.some(
        (t, i) => i >= hit.to && (OUTCOME.has(t.stem) || IS.test(t.text) || arrowEnd(tokens, i) > 0),
      );
      const opened =
        hit.to - hit.from > 2 && tokens[hit.to - 1]?.kind === 'word' && OUTCOME.has(tokens[hit.to - 1]?.stem ?? '');
      return (
        outcome &&
        (opened ? hit.to < tokens.length : distinctValues(tokens.slice(hit.to)) >= 2) &&
        !unit.unit.question &&
        !tokens.some((t) => TROUBLE.test(t.text) || (t.kind === 'path' && !/\d/.test(t.text)))
      );
    },
  },
  {
    id: 'examples/goes-in',
    weight: 2.5,
    reason: 'shows what goes in and what comes out',
    phrases: [
      '(with|feed|feeding|pass|passing|give|giving|put|putting|throw|enter|entering|type|typing|send|sending|for|from|given|input|on|insert|paste|pasting|supply|call|calling) ** (going in|goes in|come out|comes out|coming out|get back|gets back|comes back|come back|get out|gets out|gives back|should get|should see|should give|should be|should read|should become|should return|should come|must give|must be|i want|we want|i expect|we expect|i get|we get|it makes|it creates|would keep|would give|would return|would show|would yield|would be)',
      '(input|given|in) : ** (output|expected|out|result|yields|gives) ',
    ],
    unless: ['(do|what|which|if) ** (i|we) want'],
    when: (hit, { unit }) =>
      !unit.unit.question && valuedAround(hit, unit.tokens) && !unit.tokens.some((t) => BOUND.test(t.text)),
  },
]);

/** A value in the hit, and another one in it or right behind. */
const valuedAround = ({ from, to }: Hit, tokens: readonly Token[]): boolean =>
  distinctValues(tokens.slice(from, to)) >= 1 && distinctValues(tokens.slice(from, to + 8)) >= 2;

/** Verbs that tie a value to what becomes of it. */
const BECOMES = new Set(
  'becom turn map collaps compress shorten translat expand pars split normal encod decod hash sort round evalu resolv yield mean convert transform render reduc slugifi simplifi abbrevi expand format classifi match equal denot correspond tokeniz reach compound total amount squash merg group result produc print output'.split(
    ' ',
  ),
);
const OUTCOME = new Set([
  ...BECOMES,
  ...'stay return give get show display answer see come land rank win count owe cost say repli score sum make creat start end keep leav fall move go'.split(
    ' ',
  ),
]);
const IS = /^(?:is|are|=|has|have|'s|was|should|must|would|wins?)$/;
/** Words of limits, settings and reports, in which numbers are no samples. */
const BOUND =
  /^(?:most|least|higher|lower|under|below|within|timeout|timeouts|retry|retries|limit|limits|max|maximum|min|minimum|upgrade|version|versions|port|error|errors|exception|crashes|currently|every|budget|p95|p99|latency|coverage|percentile|deadline|fails|failed|failing|wrong|wrongly|broken|bug)$/;
const TROUBLE =
  /^(?:error|errors|exception|crashes|fails|failed|failing|broken|bug|wrongly|currently|latency|p95|timeout|budget)$/;
const STATUS = /^(?:[45]\d\d|20[0-4]|30[1-8])$/;

const hasLiterals = ({ unit }: CueScene): boolean =>
  !unit.unit.question &&
  unit.tokens.some((t) => t.text === '"' || t.text === "'" || t.text === '[' || t.kind === 'code' || t.text === 'eg');

/** How many different values a unit has; a quotation is one. */
export function distinctValues(tokens: readonly Token[]): number {
  let count = 0;
  for (let i = 0; i < tokens.length; ) {
    const quote = matchClass('quote', tokens, i);
    const token = tokens[i];
    if (quote > i) {
      count++;
      i = quote;
      continue;
    }
    if (token && (token.kind === 'number' ? !STATUS.test(token.text) : isValueAt(tokens, i))) count++;
    i++;
  }
  return count;
}

/** `"aaabbc" would be compressed as a3b2c1`: data in quotes, a verb of change, something after it. */
function findOutcome({ unit, doc }: CueScene): Hit | undefined {
  const { tokens } = unit;
  if (tokens.some((t) => BOUND.test(t.text))) return undefined;
  for (let i = 0; i < tokens.length; i++) {
    const end = isIndexed(tokens, i) ? -1 : literalEnd(tokens, i);
    if (end < 0) continue;
    if (
      !isData(doc.text.slice(tokens[i]?.from, tokens[end - 1]?.to)) &&
      !tokens.slice(end, end + 5).some((t) => t.text === '[')
    ) {
      i = end - 1;
      continue;
    }
    for (let j = end; j < Math.min(tokens.length - 1, end + 9); j++) {
      const stem = tokens[j]?.stem ?? '';
      if (/^[.;!?]$/.test(stem)) break;
      if (!OUTCOME.has(stem) && !IS.test(tokens[j]?.text ?? '')) continue;
      const near = tokens.slice(j + 1, j + 8);
      if (
        near.some((t, k) => isLiteral(tokens, j + 1 + k, t)) ||
        (BECOMES.has(stem) && j - end <= 3 && near.length > 0)
      )
        return { from: i, to: Math.min(tokens.length, j + 2) };
    }
    i = end - 1;
  }
  return undefined;
}

/** `row['name']` picks a field. */
const isIndexed = (tokens: readonly Token[], at: number): boolean =>
  [tokens[at - 1], tokens[at - 2]].some((t) => t?.text === '[') ||
  (tokens[at]?.text === '[' && tokens[at - 1]?.to === tokens[at]?.from);

const isLiteral = (tokens: readonly Token[], at: number, token: Token): boolean =>
  (token.kind === 'number' && !STATUS.test(token.text)) || isStrongAt(tokens, at) || token.text === '[';

/** Index just past a quotation, a bracketed list or a call with literals at `at`, or -1. */
function literalEnd(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  const quote = matchClass('quote', tokens, at);
  if (quote > at) return quote;
  if (
    token?.text === '[' &&
    /^(?:number|code)$|^["']$/.test(
      tokens[at + 1]?.kind === 'punct' ? (tokens[at + 1]?.text ?? '') : (tokens[at + 1]?.kind ?? ''),
    )
  )
    for (let i = at + 1; i < tokens.length && i < at + 24; i++) if (tokens[i]?.text === ']') return i + 1;
  if (token?.kind === 'code' && /\d/.test(token.text) && BECOMES.has(tokens[at + 1]?.stem ?? '')) return at + 1;
  return token?.kind === 'code' && isStrongAt(tokens, at) ? at + 1 : -1;
}

/** Data rather than the caption of a button: digits, marks, or one run of small letters. */
const isData = (text: string): boolean =>
  /\d|[@_/\\|=<>{}[\]#+,.]/.test(text.slice(1, -1)) || /^["'“‘]\p{Ll}+["'”’]$/u.test(text);

/** "12 points on Monday and 8 on Tuesday would give a total of 20": three numbers, the last one after a verb of outcome. */
function findSum({ unit }: CueScene): Hit | undefined {
  const { tokens } = unit;
  const numbers: number[] = [];
  for (const [i, t] of tokens.entries()) if (t.kind === 'number') numbers.push(i);
  if (numbers.length < 3 || unit.unit.question || tokens.some((t) => BOUND.test(t.text) || t.tech || t.text === '&'))
    return undefined;
  if (/^(?:we|i|our|my|currently|there)$/.test(tokens[0]?.text ?? '') || arrowsOf(tokens).length > 6) return undefined;
  for (let i = (numbers[1] ?? 0) + 1; i < tokens.length - 1; i++) {
    const token = tokens[i];
    if (!token || !(OUTCOME.has(token.stem) || /^(?:is|are|be|it's)$/.test(token.text))) continue;
    for (let j = i + 1; j < Math.min(tokens.length, i + 5); j++)
      if (
        tokens[j]?.kind === 'number' &&
        !STATUS.test(tokens[j]?.text ?? '') &&
        tokens[j - 1]?.text !== 'than' &&
        !/^(?:min|s|ms|h|d|px|%|mb|gb|kb)$/.test(tokens[j]?.unit ?? '')
      )
        return { from: numbers[0] ?? 0, to: j + 1 };
  }
  return undefined;
}
