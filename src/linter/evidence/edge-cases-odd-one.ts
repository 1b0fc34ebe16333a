import type { CueScene, Hit } from './cue.ts';

const DIFFERS = new Set(
  'without lacking over under above below bigger larger longer shorter smaller fewer more other whose outside beyond past'.split(
    ' ',
  ),
);
const RELATIVE = ['that', 'which', 'who', 'with'];
/** One of these sets the odd one apart. */
export const ODD_ONE_SIGNS: readonly string[] = [...DIFFERS, ...RELATIVE];
const NEGATIVE = new Set(
  "no not nothing never doesn't don't isn't aren't hasn't haven't can't other neither".split(' '),
);
const FINITE =
  /^(?:is|are|must|should|may|gets?|goes|go|has|have|stays?|counts?|throws?|raises?|returns?|shows?|prints?|comes?|becomes?|will|can|shall|appears?|remains?|keeps?|means?|fails?|ends?)$/;

const NOT_SUBJECT =
  /^(?:don't|it|is|are|was|were|i|we|you|run|do|can|will|must|should|instead|if|when|because|so|has|have|anything|something|only)$/;
const SAYING = /^(?:given|complain|sai|so|is|ensur|make|sure|mean|know|think|see|fact|believ|note|assum|way)$/;

/** "a meter that doesn't answer is skipped", "names over 32 characters get cut": a subject set apart, and its fate. */
export function findOddOne({ unit }: CueScene): Hit | undefined {
  const { tokens } = unit;
  if (unit.unit.question) return undefined;
  for (let i = 1; i < tokens.length - 2; i++) {
    const text = tokens[i]?.text ?? '';
    const relative =
      /^(?:that|which|who|with)$/.test(text) && NEGATIVE.has(tokens[i + 1]?.text ?? '')
        ? true
        : /^(?:that|which|who)$/.test(text) && isDenied(tokens.slice(i + 1, i + 6));
    const compared =
      DIFFERS.has(text) &&
      (/^(?:without|lacking|whose)$/.test(text) ||
        (tokens[i + 1]?.kind === 'number' && tokens[i + 2]?.kind !== 'number') ||
        (tokens[i + 1]?.text === 'than' && !/^(?:i|we|you)$/.test(tokens[i + 2]?.text ?? '')));
    if ((!relative && !compared) || (text === 'that' && /^(?:but|and|,)$/.test(tokens[i - 1]?.text ?? ''))) continue;
    const start = clauseStart(tokens, i);
    const head = tokens[start];
    if (tokens.slice(start, i).some((t) => NOT_SUBJECT.test(t.text)) || SAYING.test(tokens[i - 1]?.stem ?? ''))
      continue;
    if (
      i - start > 5 ||
      (unit.askVerb >= start && unit.askVerb < i) ||
      !head ||
      /^(?:i|we|it|this|that|you|there|use|using|and|in|by|with)$/.test(head.text)
    )
      continue;
    for (let j = i + 2; j < tokens.length && j < i + 12; j++)
      if (FINITE.test(tokens[j]?.text ?? '') && tokens[j]?.text !== tokens[i + 1]?.text)
        return isSpeedGoal(tokens, j) ? undefined : { from: start, to: j + 1 };
  }
  return undefined;
}

/** A negation, and no modal in front of it: "that was never captured", not "that we publish must not". */
function isDenied(words: CueScene['unit']['tokens']): boolean {
  const at = words.findIndex((t) => NEGATIVE.has(t.text));
  return at >= 0 && !words.slice(0, at).some((t) => /^(?:must|should|may|will|shall)$/.test(t.text));
}

/** "should be under 12 minutes" is a goal, no treatment. */
const isSpeedGoal = (tokens: CueScene['unit']['tokens'], at: number): boolean =>
  tokens
    .slice(at + 1, at + 4)
    .some((t, k) => /^(?:under|within|below)$/.test(t.text) && tokens[at + 2 + k]?.kind === 'number');

function clauseStart(tokens: CueScene['unit']['tokens'], at: number): number {
  let i = at;
  while (i > 0 && !/^[,;.:(]$|^so$/.test(tokens[i - 1]?.text ?? '')) i--;
  while (i < at && /^(?:and|also|an?|the|any|each|every)$/.test(tokens[i]?.text ?? '')) i++;
  return i;
}
