import { defineRule } from './define-rule.ts';
import { isDirective } from './reading/directive.ts';
import { dropWords } from './reading/drop-words.ts';
import { quote } from './reading/quote.ts';

/** "Which kind of", "this kind of" name a class of things. */
const NAMES_A_KIND =
  /^(?:what|which|this|that|the|any|some|each|every|one|a|same|another|new|no|of|certain|different)$/;

/** Reports words that make a request uncertain. */
export default defineRule({
  id: 'hedge',
  severity: 'info',
  topic: 'clarity',
  summary: 'A request is softened by “maybe”, “somehow” or “if possible”.',
  why: 'A hedge leaves open whether the thing is wanted. The assistant may skip it or build it, and either is right. If it depends on something, the condition is worth more than the doubt.',
  remedy: 'Drop the hedge if the thing is wanted; otherwise name the condition on which it depends.',
  cases: [
    '⟦Maybe⟧ add a search box to the member list.',
    'Store the sessions ⟦somehow⟧ in Redis.',
    'Add paging to the member list⟦, if possible⟧.',
    'Add a search box to the member list if it has more than 20 entries.',
    'The upload somehow stops at 99% since the last release.',
    'What kind of index does `orders.created_at` need?',
  ],
  example: {
    weak: 'Maybe add a search box to the member list.',
    strong: 'Add a search box to the member list. Show it only from 20 members on.',
  },
  misses: ['Doubt that is spread over a whole sentence.', '“Could” and “might”, which are often plain politeness.'],
  falsePositives: ['A real choice that is meant to be left to the assistant.'],
  wordings: {
    hedges: [
      'maybe!',
      'perhaps!',
      'somehow!',
      'if! possible!',
      'possibly!',
      'i! guess!',
      'or! something! (like! (that!|this!))?',
      'or! whatever!',
      'more! or! less!',
      'ideally!',
      'if! you! can!',
      'kinda!',
      'sorta!',
    ],
    kinds: ['(kind!|sort!) of!'],
  },
  *check({ doc: { text } }, found) {
    const kinds = found('kinds').filter(({ unit, first }) => !NAMES_A_KIND.test(unit.tokens[first - 1]?.text ?? 'a'));
    for (const { unit, from, to, quote: words } of [...found('hedges'), ...kinds]) {
      if (!isDirective(unit)) continue;
      const comma =
        /, $/.test(text.slice(Math.max(0, from - 2), from)) && /^(?:[.!?\n]|$)/.test(text.slice(to, to + 1)) ? 2 : 0;
      yield {
        from: from - comma,
        to,
        message: `Unexpected hedge ${quote(words)}, expected a clear wish or a condition.`,
        suggestion: `Drop ${quote(words)} if this is wanted; otherwise say on what it depends.`,
        fix: dropWords(text, { from: from - comma, to }, `Drop ${quote(words)}`),
      };
    }
  },
});
