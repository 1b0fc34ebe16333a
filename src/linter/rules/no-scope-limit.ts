import { isNegatedAt } from '../evidence/facts.ts';
import { LIMITS } from '../lexicon/agents-words.ts';
import { defineRule } from './define-rule.ts';
import { quote } from './reading/quote.ts';

/** Reports open-ended work on a whole project. */
export default defineRule({
  id: 'no-scope-limit',
  severity: 'warning',
  topic: 'agents',
  summary: 'Reports open-ended work on a whole project without a limit.',
  why: 'An agent that is told to clean up everything touches everything. The diff becomes too large to review, and the one change that breaks something hides in it. What may not change is as useful as what should.',
  remedy: 'Name the folder or files, what has to stay as it is, and how large one change may be.',
  cases: [
    '⟦Refactor the whole codebase⟧ to be more readable.',
    'Please ⟦clean up all the files⟧ and make it modern.',
    '⟦Fix all the bugs⟧, please.',
    'Refactor `src/cart`; leave the public API and the tests as they are.',
    'Clean up all the files in `scripts/`, one file at a time.',
    'Improve the whole project, but do not touch `src/billing` and add no dependency.',
    'Explain the whole codebase to a new colleague.',
  ],
  example: {
    weak: 'Improve the entire project and fix all the code smells.',
    strong:
      'In `src/cart`, split functions longer than 60 lines. Leave exports and behaviour unchanged; at most 300 changed lines.',
  },
  misses: ['Work without an end that names no whole: “make it better”.'],
  falsePositives: [
    'Small projects of which a reviewer can read the whole diff.',
    'Mechanical changes that a tool can check, such as formatting.',
  ],
  wordings: {
    whole: [
      '@endless-work (entire|whole|complete|all!|every|full) * @whole-code',
      '@endless-work (everything|everywhere)',
      '@endless-work (all!|every) * (code smell|bug|issue|problem|error|warning|inconsistency)',
      '@endless-work (across|throughout) * @whole-code',
    ],
  },
  *check({ doc }, found) {
    if (LIMITS.test(doc.prose)) return;
    for (const { unit, first, from, to, quote: words } of found('whole')) {
      const told = unit.question || isNegatedAt(unit.tokens, first);
      if (told || unit.tokens.some((t) => t.kind === 'path')) continue;
      yield {
        from,
        to,
        message: `Unexpected work without a border, ${quote(words)}, expected a named part and what has to stay.`,
      };
    }
  },
});
