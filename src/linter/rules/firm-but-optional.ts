import { defineRule } from './define-rule.ts';
import { quote } from './reading/quote.ts';

/** Reports a requirement that is taken back in the same sentence. */
export default defineRule({
  id: 'firm-but-optional',
  severity: 'warning',
  topic: 'signal',
  summary: 'A requirement is made with “must” and taken back with “but may” or “if time allows”.',
  why: 'A rule with an escape is a wish. The assistant takes the escape when the rule gets hard, which is when it was needed.',
  remedy: 'Decide whether it is required, or name the case in which it is not.',
  cases: [
    'The endpoint ⟦must stay compatible but may change⟧ where it helps.',
    'Every function ⟦must have a test if you have time⟧.',
    'The endpoint must stay compatible; only the field `legacy_id` may go.',
    'The function must accept an optional second argument.',
  ],
  example: {
    weak: 'The endpoint must stay compatible but may change where it helps.',
    strong: 'The endpoint must stay compatible; only the field `legacy_id` may go.',
  },
  misses: ['A rule that is taken back in another sentence.'],
  falsePositives: ['An exception that is stated precisely after “but”.'],
  wordings: {
    takenBack: [
      '(must!|has! to!|have! to!|required!|mandatory!|always!) ** (but!|although!|though!) (it|they|this)? (may!|might!|could!|can!) (change!|differ!|be! (changed!|skipped!|ignored!|omitted!)|skip!)',
      '(must!|has! to!|have! to!|required!|mandatory!|always!) ** (but!|although!|though!) (it|this|that)? (is|are)? (optional!|not! (necessary!|required!|mandatory!|important!))',
      '(must!|has! to!|have! to!|required!|mandatory!) ** (if! (you! have! time!|time! (allows!|permits!)|possible!|you! (like!|want!|feel! like! it!)))',
    ],
  },
  *check(_, found) {
    for (const { from, to, quote: words } of found('takenBack'))
      yield {
        from,
        to,
        message: `Unexpected rule with an escape ${quote(words)}, expected a firm rule or a named exception.`,
      };
  },
});
