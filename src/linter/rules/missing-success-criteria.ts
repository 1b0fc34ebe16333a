import { defineRule } from './define-rule.ts';
import { type MainAsk, mainAsk } from './reading/main-ask.ts';
import { isSpelledOut } from './reading/spelled-out.ts';

/** One build or several requests; a single small change shows by itself whether it is done. */
const NOT_TINY = 0.3;

/** From this size a check is worth its line whatever else is said. */
const LARGE = 0.6;

/** Reports work whose end nobody could check. */
export default defineRule({
  id: 'missing-success-criteria',
  severity: 'warning',
  topic: 'anatomy',
  summary: 'Nothing says how to check that the work is done.',
  why: 'A check gives the assistant a goal that it can test itself against, and the reader a reason to accept or refuse the answer. Without one, “done” means “looks plausible”. A test to pass, a figure to reach or a request with its answer is enough.',
  remedy: 'Name one check with its expected result: a test, a figure, or a request with its answer.',
  cases: [
    '⟦Build a booking system for our tennis club.⟧',
    '⟦Fix the memory leak in `src/cache/store.ts`.⟧',
    'Fix the memory leak in `src/cache/store.ts`. Done when `npm run soak` stays below 200 MB for 30 minutes and all tests pass.',
    'Rename the variable `tmp` to `total` in `cart.ts`.',
  ],
  example: {
    weak: 'Fix the memory leak in `src/cache/store.ts`.',
    strong:
      'Fix the memory leak in `src/cache/store.ts`. Done when `npm run soak` stays below 200 MB for 30 minutes and all tests in `tests/cache/` pass.',
  },
  misses: ['A check that is named but cannot fail.', 'A check that tests something else than what is asked for.'],
  falsePositives: ['A question, whose answer is read and not run, when it is worded as an order.'],
  *check(context) {
    const ask = mainAsk(context);
    const { task, success_criteria, examples } = context.components;
    if (!ask || success_criteria.present || !task.present || ask.kind === 'other') return;
    const small = ask.kind === 'change' ? ask.size < NOT_TINY : examples.present;
    if (small || (ask.size < LARGE && isSpelledOut(context))) return;
    yield {
      ...ask.span,
      message: 'Missing success criteria, expected a check that shows when this is done.',
      suggestion: suggestionFor(ask),
    };
  },
});

function suggestionFor({ kind, object, place }: MainAsk): string {
  const target = place === '' ? object : `\`${place}\``;
  if (kind === 'mend')
    return `Name a check for ${target} that fails today and passes afterwards: a test, or a request with the answer it should give.`;
  if (kind === 'change')
    return `Name what proves that ${target} still works: which tests must pass, or which figure must be reached.`;
  return `Name a check for ${target}: a test that must pass, or one action with the result that a user should see.`;
}
