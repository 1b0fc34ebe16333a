import { BORDER, CONDITION, FAILURE, LACK } from '../lexicon/edge-words.ts';
import { isTechnology } from '../lexicon/technologies.ts';
import type { Token } from '../parse/tokens.ts';
import { type CueScene, defineCues, type Hit } from './cue.ts';
import { conditionsOf, isTalk } from './edge-cases-clause.ts';
import { isReport } from './edge-cases-rule.ts';

/** Special cases told as conditions. */
export const CONDITIONS = defineCues('edge_cases', [
  {
    id: 'edge_cases/if-border',
    weight: 2.6,
    reason: 'says what happens in a special case',
    signs: CONDITION,
    find: (scene) =>
      conditionsOf(scene.unit.tokens).find(
        (c) =>
          !isTalk(scene.unit.tokens, c.from) &&
          hasBorder(scene.unit.tokens, c) &&
          !isTold(scene, c) &&
          !/^why$/.test(scene.unit.tokens.at(-2)?.text ?? ''),
      ),
  },
  {
    id: 'edge_cases/if-fails',
    weight: 2.4,
    reason: 'says what happens on failure',
    signs: CONDITION,
    find: (scene) =>
      conditionsOf(scene.unit.tokens).find(
        (c) => !isTalk(scene.unit.tokens, c.from) && hasAnswer(scene, c, failureIn(scene.unit.tokens, c)),
      ),
  },
  {
    id: 'edge_cases/if-lacking',
    weight: 2.2,
    reason: 'says what happens when something is not as usual',
    signs: CONDITION,
    find: (scene) =>
      conditionsOf(scene.unit.tokens).find(
        (c) => !isTalk(scene.unit.tokens, c.from) && hasAnswer(scene, c, lackIn(scene.unit.tokens, c)),
      ),
  },
  {
    id: 'edge_cases/exception',
    weight: 2.2,
    reason: 'sets a case apart from the rule',
    phrases: [
      '(except!|unless!|excluding!) (for|when|if|in|where|on|with)? (<word>|<name>)',
      '(only|just) if',
      '(only|just) ** if (it|there|they|<word>) (is|are|was|were|has|have|does|exists|exist)',
      'if and only if',
      'but not (if|when|for|in) ',
    ],
    unless: [
      '(except|unless) (you|i|they|necessary|needed|required|absolutely|strictly|really|asked|explicitly|there are better|there is better|otherwise)',
    ],
    when: (_, { unit }) =>
      unit.askVerb >= 0 || hasModal(unit.tokens) || /^(?:unless|except)$/.test(unit.tokens[0]?.text ?? ''),
  },
  {
    id: 'edge_cases/even-if',
    weight: 2.1,
    reason: 'covers a case that is easily forgotten',
    phrases: [
      'even (if|when|though|with|on|after|while) (<word>|<code>|<num>)',
      'regardless of (<word>|<code>)',
      'no matter (what|how|which|when|if|where)',
      '(including|also|especially|particularly) (when|if|while|during|in case) (<word>|<code>)',
      'in case (of|the|a|an|there|it|something|<word>)',
      'in event (of|that) (<word>|<name>)',
    ],
    unless: [
      'in case (you|we|things|of doubt)',
      'also if we',
      '(just|this|that|which|any|either|your|our|my) in? case',
      'in (this|that|which|any|either|your|our|my) case',
    ],
    when: (_, scene) =>
      scene.unit.askVerb >= 0 ||
      scene.unit.unit.question ||
      hasModal(scene.unit.tokens) ||
      scene.unit.tokens.slice(0, 2).some((t) => /^(?:including|how)$/.test(t.text)) ||
      scene.unit.section === 'edge_cases',
  },
  {
    id: 'edge_cases/what-if',
    weight: 2.4,
    reason: 'asks about a special case',
    phrases: [
      '(how|what) (should|must|would|will|does|do|shall) ** (behave|happen|react|do|be handled|look|respond|return|show) (if|when|in case) (<word>|<code>)',
      'what about (when|if|@edge-thing|@edge-state <word>|leap years)',
      'what (if|happens if|happens when|should happen if|should happen when|about when|about if) (<word>|<code>)',
      '(does|will|would|can) ** (work|hold|survive|happen|account) ** (if|when|for) @edge-state',
    ],
    unless: [
      '(tell|explain|describe|know|understand|show) * what happens',
      'what if (we|i) (use|used|want|wanted|add|added|switch|switched|replace|replaced|try|tried|just|instead|put|make|made|need|do|did)',
    ],
  },
]);

/** "when I run it I get an empty page": what happened to somebody. */
const isTold = (scene: CueScene, { from }: Hit): boolean =>
  isSpeaker(scene.unit.tokens[from + 1]) &&
  (scene.unit.tokens[from]?.text === 'whenever' || scene.unit.tokens.slice(from + 2).some(isSpeaker)) &&
  (scene.unit.tokens[from]?.text === 'whenever' || isReport(scene));
const isSpeaker = (token: Token | undefined): boolean => token?.text === 'i' || token?.text === 'we';

/** States that are borders only when something is in them. */
const STATE = /^(?:full|busy|gone|closed|unplugged|asleep|exhausted)$/;

function hasBorder(tokens: readonly Token[], { from, to }: Hit): boolean {
  for (let i = from + 1; i < to; i++) {
    const token = tokens[i];
    const state = STATE.test(token?.text ?? '') && /^(?:is|are|was|gets|goes)$/.test(tokens[i - 1]?.text ?? '');
    if (token?.kind !== 'word' || token.tech || (!state && !BORDER.has(token.stem))) continue;
    if (/^(?:i|we|you)$/.test(tokens[i - 1]?.text ?? '') || isOurTrouble(tokens, { from, to: i })) continue;
    return true;
  }
  return false;
}

/** Index of a failure close behind the opener, with its own subject ("if the upload fails", not "when I click it fails"), or -1. */
function failureIn(tokens: readonly Token[], { from, to }: Hit): number {
  for (let i = from + 1; i < Math.min(to, from + 8); i++) {
    const token = tokens[i];
    if (/^(?:i|we|tests?|build)$/.test(token?.text ?? '')) return -1;
    if (token?.kind === 'word' && FAILURE.has(token.stem)) return i;
  }
  return -1;
}

/** "when I click ok it crashes": a report of what somebody did. */
const isOurTrouble = (tokens: readonly Token[], { from, to }: Hit): boolean =>
  tokens.slice(from, to).some((t) => t.text === 'it') &&
  tokens.slice(from, to).some((t) => t.text === 'i' || t.text === 'we');

/** Index of a negation or a bound in the condition, or -1. */
function lackIn(tokens: readonly Token[], { from, to }: Hit): number {
  if (/^(?:i|i'm|we|i've)$/.test(tokens[from + 1]?.text ?? '')) return -1;
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (token?.kind !== 'word') continue;
    if (
      i > from &&
      /^(?:more|less|longer|larger|bigger|greater|smaller|older|over|above|below|under)$/.test(token.text) &&
      matchesBound(tokens, i + 1)
    )
      return i + 1;
    if (i > from && LACK.has(token.text))
      return !/^(?:sure|needed|necessary|possible|mistaken|only|used)$/.test(tokens[i + 1]?.text ?? '') &&
        tokens[i - 1]?.text !== 'or'
        ? i + 1
        : -1;
    if (token.text === 'unless')
      return /^(?:absolutely|strictly|really|necessary|you|i|there)$/.test(tokens[i + 1]?.text ?? '') ? -1 : i;
  }
  return -1;
}

const matchesBound = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.kind === 'number' || (tokens[at]?.text === 'than' && tokens[at + 1] !== undefined);

const MODAL = new Set(
  "must should shall will don't never then shouldn't mustn't just always needs need has have let's please we'll want would can may return show skip ignore fall use throw raise stop keep leave exit log answer retry treat ask warn drop goes gets wait queue hide disable wins redirect notify".split(
    ' ',
  ),
);
const hasModal = (tokens: readonly Token[]): boolean => tokens.some((t) => t.kind === 'word' && MODAL.has(t.text));

/** "if it has no text run OCR on it": an order behind the condition, with no comma; not a noun behind an article. */
const isOrder = (tokens: readonly Token[], at: number): boolean =>
  /^(?:take|run|give|start|buffer|flip|add|create|set|put|make|pick|pause|move|delete|remove|send|check|load|read)$/.test(
    tokens[at]?.text ?? '',
  ) &&
  !/^(?:the|a|an|to|of|no|any|and|or|not|can|will|that|on|in|for|at|is|are|does|doesn't|don't|didn't)$/.test(
    tokens[at - 1]?.text ?? '',
  );

/** True when the unit says what to do in that case, rather than reporting what happens today; `at` is the telling word, or -1. */
function hasAnswer(scene: CueScene, { from, to }: Hit, at: number): boolean {
  if (at < 0) return false;
  const { tokens, askVerb, section } = scene.unit;
  if (section === 'edge_cases' || section === 'constraints') return true;
  if (askVerb >= 0 && (askVerb < from || askVerb >= to)) return true;
  if (tokens.some((t, i) => i > at && t.kind === 'word' && isOrder(tokens, i))) return true;
  return tokens.some((t, i) => (i < from || i > at) && t.kind === 'word' && !isTechnology(t.text) && MODAL.has(t.text));
}
