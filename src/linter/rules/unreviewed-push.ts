import { isNegatedAt } from '../evidence/facts.ts';
import { REVIEW } from '../lexicon/agents-words.ts';
import { defineRule } from './define-rule.ts';
import { quote } from './reading/quote.ts';

const TOLD = new Set([
  'we',
  'they',
  'i',
  'it',
  'he',
  'she',
  'to',
  'you',
  'already',
  'automatically',
  'the',
  'a',
  'on',
  'every',
  'each',
]);

/** Reports pushes and deployments that nobody looks at. */
export default defineRule({
  id: 'unreviewed-push',
  severity: 'warning',
  topic: 'agents',
  summary: 'Reports requests to push, merge or deploy without a review or a passing check.',
  why: 'Code that goes out unread is the trust fall of working with an assistant. A wrong line is cheap in a diff and dear in production. A pull request or a green test run costs a minute.',
  remedy: 'Ask for a pull request or a diff instead, or make the push depend on tests that pass.',
  cases: [
    'Fix the typo in `Header.tsx`, then ⟦push it to main⟧.',
    'Bump the timeout to 30 s and ⟦deploy to production⟧.',
    'Fix the typo in `Header.tsx`, push it to a new branch and open a pull request.',
    'Bump the timeout to 30 s. Do not deploy to production.',
    'We deploy to production from `deploy.yml`; the step “migrate” fails with exit code 3.',
    'Push the item to the queue and log its id.',
  ],
  example: {
    weak: 'Fix the login bug and deploy to production.',
    strong:
      'Fix the login bug on a new branch. When `npm test` is green, open a pull request that says what was wrong.',
  },
  misses: ['Commits, which can be looked at before they are pushed.'],
  falsePositives: ['A project in which every push waits for a review anyway.'],
  wordings: {
    release: [
      '(push!|merge!|deploy!|publish!|release!|ship!) (it|this|that|them|change|changes|fix|code|result|everything)? (directly|straight)? (to|into|on) @live-place',
      '(deploy!|publish!|ship!|release!) (it|this|everything|change|changes) (live|immediately|right away|now)',
      'commit and push (directly|straight|immediately|right away|to @live-place)',
    ],
  },
  *check({ doc, units }, found) {
    if (REVIEW.test(doc.prose)) return;
    const asking = new Set(units.filter((facts) => facts.askVerb >= 0).map((facts) => facts.unit));
    for (const { unit, first, from, to, quote: words } of found('release')) {
      const told = TOLD.has(unit.tokens[first - 1]?.text ?? '') || isNegatedAt(unit.tokens, first);
      if (!told && asking.has(unit) && !unit.question)
        yield {
          from,
          to,
          message: `Unexpected ${quote(words)} without a look at it, expected a review or a passing check before.`,
        };
    }
  },
});
