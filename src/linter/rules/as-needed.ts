import { isFunctionWord } from '../lexicon/generic-words.ts';
import type { Unit } from '../parse/units.ts';
import { defineRule } from './define-rule.ts';
import { isDirective } from './reading/directive.ts';
import { quote } from './reading/quote.ts';

/** Reports conditions that hand the decision back. */
export default defineRule({
  id: 'as-needed',
  severity: 'info',
  topic: 'clarity',
  summary: 'Where or when something applies is left at “as needed” or “where appropriate”.',
  why: '“Where appropriate” names a place that only the writer knows. The assistant applies it everywhere, or nowhere. The places, or the sign by which to tell them, make it a requirement.',
  remedy: 'Name the places, or the condition that can be tested.',
  cases: [
    'Add comments ⟦where appropriate⟧.',
    'Update the ⟦relevant files⟧ for the new role.',
    'Add a comment to every exported function in `src/api`.',
    'Show the banner when the trial ends in less than 3 days.',
  ],
  example: {
    weak: 'Add comments where appropriate.',
    strong: 'Add a one-line comment to every exported function in `src/api`.',
  },
  misses: ['Conditions that are named and cannot be tested.'],
  falsePositives: ['A condition that the assistant can decide well by itself, such as imports.'],
  wordings: {
    conditions: [
      '(where!|wherever!|when!|whenever!|if!|as!) (appropriate!|needed!|necessary!|required!|applicable!|relevant!|suitable!|possible! and! necessary!|it! makes! sense!)',
      'relevant! (files!|places!|parts!|sections!|components!|tests!|code!|stuff!)',
      'the! right! (place!|places!|spot!)',
      'in! (appropriate!|right!|suitable!) (place!|places!)',
    ],
  },
  *check(_, found) {
    for (const { unit, from, to, first, end, quote: words } of found('conditions')) {
      if (!isDirective(unit) || isBounded(unit, first) || isNoun(unit, end, words)) continue;
      yield {
        from,
        to,
        message: `Unexpected ${quote(words)}, expected the places or a condition that can be tested.`,
        suggestion: `Name what decides instead of ${quote(words)}: a list of places, or a sign by which to tell them.`,
      };
    }
  },
});

/** "Only if necessary" is a limit, "ask if needed" an offer, a named folder the answer to "which". */
const isBounded = ({ tokens }: Unit, first: number): boolean =>
  tokens[first - 1]?.text === 'only' ||
  tokens.some(({ kind, text }) => kind === 'path' || text === 'question' || text === 'questions' || text === 'ask');

/** "As required fields": the word belongs to what follows. */
const isNoun = ({ tokens }: Unit, end: number, words: string): boolean => {
  const next = tokens[end];
  return /\bas\b.*required/i.test(words) && next?.kind === 'word' && !isFunctionWord(next);
};
