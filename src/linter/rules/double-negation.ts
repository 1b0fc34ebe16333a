import { defineRule } from './define-rule.ts';
import { quote } from './reading/quote.ts';

/** Reports negations that cancel each other. */
export default defineRule({
  id: 'double-negation',
  severity: 'info',
  topic: 'clarity',
  summary: 'Two negations stand together and cancel each other.',
  why: 'People and models alike miscount negations. What should happen, said positively, is shorter and cannot be read the other way round.',
  remedy: 'Say positively what should happen.',
  cases: [
    'The field must ⟦not be non-empty⟧ after a reset.',
    '⟦Don’t not⟧ log failed requests.',
    'The field must be empty after a reset.',
    'Do not change files that are not in `src/billing`.',
  ],
  example: {
    weak: 'The field must not be non-empty after a reset.',
    strong: 'The field must be empty after a reset.',
  },
  misses: ['Negations in different clauses, which are mostly meant.'],
  falsePositives: ['A negation that answers another one in the code under discussion.'],
  wordings: {
    pairs: [
      "(don't!|do! not!|never!|can't!|shouldn't!|mustn't!) (not!|never!|fail! not! to!)",
      "(not!|don't!|never!|shouldn't!|mustn't!|isn't!) be!? (non-empty|non-null|unset!|uncommon!|unlike!|unavailable!|unnecessary!|impossible!|inactive!|invisible!|unchecked!)",
      "(not!|never!|don't!) (leave|be|keep) (it|them)? (unset!|uninitialized!|undefined!|unhandled!|undisabled!|unchecked!) (unless!)",
    ],
  },
  *check(_, found) {
    for (const { from, to, quote: words } of found('pairs'))
      yield {
        from,
        to,
        message: `Unexpected double negation ${quote(words)}, expected a positive statement.`,
        suggestion: `Say what should be the case instead of ${quote(words)}.`,
      };
  },
});
