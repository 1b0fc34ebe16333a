import { isFunctionWord } from '../lexicon/generic-words.ts';
import type { Token } from '../parse/tokens.ts';
import type { Unit } from '../parse/units.ts';
import { defineRule, type RuleContext } from './define-rule.ts';
import { quote } from './reading/quote.ts';

const PRONOUN = new Set(['it', 'this', 'that', 'these', 'those', 'them', 'they', "it's", "that's"]);
/** Behind a pronoun these show that it stands alone: "it is", "this to", "that doesn't". */
const VERB_AFTER = new Set(
  "were isn't aren't wasn't doesn't don't didn't won't can't does do did has have should must will would works work fails fail breaks crashes looks seems keeps to so and but for in with from as like better faster again now please work working not".split(
    ' ',
  ),
);

/** Reports a prompt that begins with "it" or "this" and shows nothing that could be meant. */
export default defineRule({
  id: 'missing-referent',
  severity: 'warning',
  topic: 'clarity',
  summary: 'The prompt begins with “it” or “this”, and nothing shows what is meant.',
  why: 'The one who writes has a file or a screen before their eyes; the assistant has the text alone. A pronoun without a noun makes it guess the object, and everything after rests on that guess.',
  remedy: 'Put the name of the thing in place of the pronoun: the file, the function, the page.',
  cases: [
    'Refactor ⟦this⟧ to use async/await.',
    '⟦It⟧ does not work on phones. Please fix.',
    'Refactor this function to use async/await:\n\n```js\nfunction load(cb) { read(cb); }\n```',
    'The date picker does not work on phones: it opens behind the keyboard.',
    'Move `parseDate` to `src/dates.ts` and export it.',
  ],
  example: {
    weak: 'Refactor this to use async/await.',
    strong: 'Refactor `loadUser` in `src/users.ts` to use async/await.',
  },
  misses: ['Pronouns later in the text.', '“This function”, with no function shown.'],
  falsePositives: ['A reply in a conversation, or a question on code that is selected in the editor.'],
  *check({ doc }: RuleContext) {
    const first = doc.units.find(({ kind }) => kind !== 'heading');
    if (first?.label !== '' || showsSomething(doc)) return;
    const pronoun = openPronoun(first);
    if (!pronoun) return;
    const words = doc.text.slice(pronoun.from, pronoun.to);
    yield {
      from: pronoun.from,
      to: pronoun.to,
      message: `Unexpected ${quote(words)} with nothing that it could stand for, expected the name of the thing.`,
      suggestion: `Put the file, function or page that is meant in place of ${quote(words)}, or paste it below.`,
    };
  },
});

const showsSomething = ({ code, units }: RuleContext['doc']): boolean =>
  code.length > 0 ||
  units.some(({ tokens }) => tokens.some(({ kind }) => kind === 'path' || kind === 'code' || kind === 'url'));

/** The first pronoun before which no noun stands, if it stands alone. */
function openPronoun({ tokens }: Unit): Token | undefined {
  for (const [at, token] of tokens.entries()) {
    if (PRONOUN.has(token.text)) return standsAlone(token, at, tokens) ? token : undefined;
    const opening = at <= 4 && token.kind === 'word' && !token.tech;
    if (!opening && token.kind !== 'punct') return undefined;
    if (at > 0 && !isFunctionWord(token) && token.kind === 'word' && !isFunctionWord(tokens[at - 1] ?? token))
      return undefined;
    if (/^(?:the|a|an|my|our|your)$/.test(token.text)) return undefined;
  }
  return undefined;
}

function standsAlone(pronoun: Token, at: number, tokens: readonly Token[]): boolean {
  const next = tokens[at + 1];
  if (next === undefined || pronoun.text.includes("'")) return true;
  if (/^(?:is|are|was|seems|would|looks|so)$/.test(next.text)) return !isFiller(pronoun, tokens.slice(at + 1));
  return (next.kind === 'punct' && /[.,!?;)-]/.test(next.text)) || VERB_AFTER.has(next.text);
}

/** "It seems that …", "make it so that …", "this is the …": the pronoun points at what follows. */
function isFiller({ text }: Token, after: readonly Token[]): boolean {
  if (text !== 'it') return /^(?:a|an|the|my|our|session|part|what|how)$/.test(after[1]?.text ?? '');
  return after.some((token) => token.text === 'that' || token.text === 'to' || token.text === 'possible');
}
