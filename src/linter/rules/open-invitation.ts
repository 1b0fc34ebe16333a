import { defineRule } from './define-rule.ts';
import { quote } from './reading/quote.ts';

/** Reports invitations to add what was not asked for. */
export default defineRule({
  id: 'open-invitation',
  severity: 'info',
  topic: 'scope',
  summary: 'The assistant is invited to add whatever it likes.',
  why: 'An invitation is always accepted. What comes back has extras that must be read, tested and kept alive. Ideas are welcome as a list; code for them is not, until one is chosen.',
  remedy: 'Ask for ideas as a list and choose, or drop the invitation.',
  cases: [
    'Add a statistics page and ⟦anything else you think of⟧.',
    'Design the profile page, ⟦feel free to add⟧ widgets.',
    'Add a statistics page with orders per week. List further ideas under the answer, without code.',
    'Users can add anything else they like to the shopping list.',
  ],
  example: {
    weak: 'Add a statistics page and anything else you think of.',
    strong:
      'Add a statistics page with orders per week as a bar chart. List up to three further ideas under the answer, without code.',
  },
  misses: ['Invitations in other words.'],
  falsePositives: ['Work that is meant to explore, such as names or slogans.'],
  wordings: {
    invitations: [
      '(anything!|everything!|whatever!) else!? that!? you! (think!|can! think!|find!|see!|like!|want!|deem!) (of!|useful!|fit!|necessary!|is! (useful!|missing!|needed!))?',
      '(feel! free! to!) (add!|improve!|change!|include!|extend!|expand!|be!) (creative!)?',
      'surprise! me!',
      'be! creative!',
      'go! (wild!|crazy!|all! out!)',
      'use! your! imagination!',
      'add! (extra!|cool!|fun!|bonus!) (features!|stuff!|things!)',
    ],
  },
  *check(_, found) {
    for (const { from, to, quote: words } of found('invitations'))
      yield {
        from,
        to,
        message: `Unexpected invitation ${quote(words)}, expected a border to the request.`,
        suggestion: `Drop ${quote(words)}, or ask for ideas as a list without code.`,
      };
  },
});
