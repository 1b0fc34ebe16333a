import { isNegatedAt } from '../evidence/facts.ts';
import { defineRule } from './define-rule.ts';

const TEST_FIRST =
  /\b(?:tests? first|first (?:write|add) (?:a |the )?(?:failing )?tests?|failing tests?|test[- ]driven|tdd|red[- ]green|before the (?:code|implementation|fix|change)|reproduc\w{1,4} (?:it )?(?:with|in) a test)\b/i;

/** Reports tests that are asked for when the code is written already. */
export default defineRule({
  id: 'tests-after-code',
  severity: 'info',
  topic: 'agents',
  summary: 'Reports that tests are asked for after the code.',
  why: 'Tests that an assistant writes after its own code tend to confirm what the code does, faults included. Asked for first, they say what is wanted and can be read before any code exists; they also give an agent something to run against.',
  remedy: 'Ask for the failing tests first, look at them, and have the code written until they pass.',
  cases: [
    'Implement `parseRange` in `range.ts`, ⟦then add unit tests⟧.',
    'Fix the date filter. ⟦When done, write tests⟧ for it.',
    'Write the failing tests for `parseRange` first, then implement it, then add tests for the cases that come up.',
    'Add `parseRange` to `range.ts`; then run the tests.',
    'Add tests for `parseRange` and mend what they show.',
    'The tests were added after the release.',
  ],
  example: {
    weak: 'Implement `parseRange("3-7")` in `range.ts`. Afterwards, write unit tests.',
    strong:
      'Write failing tests for `parseRange` in `range.test.ts`: `"3-7"` gives `[3, 7]`, `"7-3"` throws. Then implement it until they pass.',
  },
  misses: ['“Implement it with tests”, where the order is left open.'],
  falsePositives: ['Tests for code that has to exist before it can be described, such as an experiment.'],
  wordings: {
    after: [
      '(then|afterwards|finally|lastly|after that|after this|at end|once done|when done|when finished|once finished|when it works|once it works|when it is done|once implemented|once complete) * (write|add|create|generate|include|implement) * (test|spec)',
      'and! then! (write|add|create|generate) * (test|spec)',
      '(write|add|create|generate) * (test|spec) (afterwards|at end|when done|once done|when it works|after the implementation|after implementation|when finished)',
    ],
  },
  *check({ doc }, found) {
    if (TEST_FIRST.test(doc.prose)) return;
    for (const { unit, first, from, to } of found('after'))
      if (!isNegatedAt(unit.tokens, first))
        yield { from, to, message: 'Unexpected order, code before its tests, expected failing tests first.' };
  },
});
