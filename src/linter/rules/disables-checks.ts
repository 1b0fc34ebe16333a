import { SILENCERS } from '../lexicon/safety-checks.ts';
import { tokenSpan } from '../parse/token-span.ts';
import type { Token } from '../parse/tokens.ts';
import { defineRule } from './define-rule.ts';
import { quote } from './reading/quote.ts';

const DIRECTIVE = new Set(['use', 'add', 'put', 'set', 'with', 'run', 'pass', 'commit', 'push', 'insert', 'by']);
const AGAINST = new Set([
  'no',
  'not',
  'never',
  'without',
  "don't",
  "doesn't",
  'avoid',
  'instead',
  'rather',
  'remove',
  'forbidden',
  'why',
  'reject',
  'nor',
  "mustn't",
  'replace',
]);
const TELLERS = new Set(['we', 'i', 'they', 'it', 'who', 'which', 'that', 'he', 'she', 'already', 'currently']);

/** Reports requests to switch off tests, linters, types, certificates, access checks. */
export default defineRule({
  id: 'disables-checks',
  severity: 'warning',
  topic: 'safety',
  summary: 'Reports requests to switch off tests, linters, type checks, hooks or protection.',
  why: 'A check that is switched off hides the fault and leaves it in. An assistant follows such a request without asking what the check was for, and nobody remembers to switch it on again.',
  remedy:
    'Ask for the cause of the failure to be mended. If a check has to go, say why, for how long, and what replaces it.',
  cases: [
    'The build is red. ⟦Delete the failing tests⟧ in `cart.test.ts`.',
    '⟦Disable CORS⟧ for `/api/orders` so that the dashboard can read it.',
    'Commit with ⟦`--no-verify`⟧ and open the pull request.',
    'Make the deploy green: ⟦ignore the type errors⟧ in `report.ts`.',
    'Fix the two failing tests in `cart.test.ts`. Do not skip tests and do not use `@ts-ignore`.',
    'Remove every `eslint-disable` comment from `src/legacy` and mend what the linter reports then.',
    'Why does the pipeline skip the integration tests on pull requests from forks?',
    'Disable the submit button while the form is being saved.',
  ],
  example: {
    weak: 'CI fails since the upgrade. Skip the failing tests in `invoice.spec.ts` so that the build goes through.',
    strong:
      'CI fails since the upgrade. Find out why the three tests in `invoice.spec.ts` fail, and mend the code; leave the tests as they are.',
  },
  misses: [
    'Checks of a project’s own, under a name of its own.',
    'Requests that describe the effect only: “make the red cross go away”.',
  ],
  falsePositives: ['A check that is rightly removed together with the feature that it guards.'],
  wordings: {
    'switch-off': [
      '(skip!|disable!|bypass!|deactivate!|suppress!|circumvent!|weaken!) * (@a-check|@a-guard|@complaint)',
      '(turn!|switch!) off! * (@a-check|@a-guard)',
      '(turn!|switch!) * (@a-check|@a-guard) off!',
      '(get|work) around! (@a-check|@a-guard)',
      '(delete!|remove!|drop!|comment out!) * (failing|broken|flaky|red|failed) (test|spec|check|assertion)',
      '(delete!|remove!|comment out!) * (test|spec|assertion) that (fail|fails|break|breaks)',
      '(ignore!|silence!|suppress!|mute!) * @complaint',
      'allow! (any!|all!|every!) (origin|origins)',
    ],
  },
  *check({ doc }, found) {
    const asked = [
      ...found('switch-off').map(({ unit, first, end }) => ({ tokens: unit.tokens, first, end })),
      ...doc.units.flatMap(({ tokens }) => silencer(tokens)),
    ];
    for (const { tokens, first, end } of asked) {
      if (isAgainst(tokens, first)) continue;
      const span = tokenSpan(tokens, first, end);
      const words = quote(doc.text.slice(span.from, span.to));
      yield {
        ...span,
        message: `Unexpected request to switch off a check, ${words}, expected its cause to be mended.`,
      };
    }
  },
});

interface Place {
  readonly tokens: readonly Token[];
  readonly first: number;
  readonly end: number;
}

/** A flag or comment that silences a check and is asked for. */
function silencer(tokens: readonly Token[]): Place[] {
  const first = tokens.findIndex((t) => (t.kind === 'code' || t.kind === 'path') && SILENCERS.test(t.text));
  const asked = first > 0 && tokens.slice(Math.max(0, first - 5), first).some((t) => DIRECTIVE.has(t.text));
  return asked ? [{ tokens, first, end: first + 1 }] : [];
}

/** "Do not skip", "why does it skip", "we skip": no request to skip. */
function isAgainst(tokens: readonly Token[], first: number): boolean {
  return TELLERS.has(tokens[first - 1]?.text ?? '') || tokens.slice(0, first).some((t) => AGAINST.has(t.text));
}
