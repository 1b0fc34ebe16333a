import { defineRule } from './define-rule.ts';
import { quote } from './reading/quote.ts';

/** Below so many particular things named, a request leaves the important decisions open. */
const SETTLED = 5;

/** Reports that questions are ruled out where the request needs them. */
export default defineRule({
  id: 'questions-forbidden',
  severity: 'warning',
  topic: 'agents',
  summary: 'Reports “do not ask questions” in a request that leaves much open.',
  why: 'A request that names little forces the assistant to choose; forbidding it to ask turns each choice into a guess that shows up only in the result. Questions are the cheapest part of the work.',
  remedy:
    'Invite the questions (“ask before you start if something is unclear”), or settle what is open and ask for a list of assumptions.',
  cases: [
    'Make the app better. ⟦Do not ask questions⟧.',
    'Build me a shop, ⟦just do it⟧!',
    'Rename `qty` to `quantity` in `cart.ts`, `cart.test.ts` and `schema.sql`. Keep the JSON field `qty` in `GET /cart`; do not ask questions.',
    'Make the app better. Ask me questions until it is clear what to do.',
    'The form should not ask questions that the user has answered before.',
  ],
  example: {
    weak: 'Improve the dashboard. No questions, just do it.',
    strong: 'Improve the loading time of the dashboard. Before changing anything, ask what is unclear.',
  },
  misses: ['Impatience in other words.'],
  falsePositives: [
    'A run without anybody at the keyboard, where questions would block it; then a list of assumptions helps.',
  ],
  wordings: {
    silence: [
      "^(don't|do not|never) ask! (me)? (any)? (question|anything|for clarification|back|for confirmation|for permission)",
      "and! (don't|do not) ask! (me)? (any)? (question|anything)",
      'without! asking (me)? (any)? (question|anything|for clarification|back)',
      '^no! (further|more|follow up|clarifying)? question',
      'just! do! it',
      'stop asking (me)? (question|for)?',
    ],
  },
  *check({ units }, found) {
    const named = units.reduce((sum, { specifics }) => sum + specifics, 0);
    if (named >= SETTLED) return;
    for (const { from, to, quote: words } of found('silence'))
      yield { from, to, message: `Unexpected ${quote(words)} where much is open, expected room for questions.` };
  },
});
