import { defineRule } from './define-rule.ts';
import { isDirective } from './reading/directive.ts';
import { quote } from './reading/quote.ts';

/** Reports a second matter that is added in passing. */
export default defineRule({
  id: 'unrelated-requests',
  severity: 'warning',
  topic: 'scope',
  summary: 'A second, unrelated request is added in passing.',
  why: 'Two matters in one message end in one mixed answer and one mixed commit, and the second gets the smaller part of the care. Asked apart, each gets its own context and its own check.',
  remedy: 'Send the second request as a message of its own.',
  cases: [
    'Fix the rounding of `vatTotal` in `invoice.ts`. ⟦By the way⟧, can you also redesign the landing page?',
    'Add a filter to the order list, and ⟦while you are at it⟧ upgrade the project to React 19.',
    'Fix the rounding of `vatTotal` in `invoice.ts` and add a test with 0.005.',
    'By the way, the staging server runs PHP 8.1.',
  ],
  example: {
    weak: 'Fix the rounding of `vatTotal` in `invoice.ts`. By the way, can you also redesign the landing page?',
    strong:
      'Fix the rounding of `vatTotal` in `invoice.ts`: 0.005 must become 0.01. Add a test for it in `invoice.test.ts`.',
  },
  misses: ['Unrelated requests in a list, without words of transition.'],
  falsePositives: ['A second request that depends on the first.'],
  wordings: {
    asides: [
      '(by! the! way!|btw!)',
      "(while! (you're!|you! are!|we're!|we! are!) (at! it!|there!|doing! (that!|this!)))",
      'while! at! it!',
      '(on! another! note!|on! a! different! note!|completely! unrelated!|unrelated!|another! thing!|one! more! thing!|one! other! thing!)',
    ],
  },
  *check({ doc }, found) {
    for (const { unit, from, to, quote: words } of found('asides')) {
      const next = doc.units[unit.index + 1];
      if (!isDirective(unit) && !(unit.tokens.length <= 8 && next && isDirective(next))) continue;
      if (/unrelated$/i.test(words) && !/^[,:.-]$/.test(doc.text.slice(to, to + 1))) continue;
      yield {
        from,
        to,
        message: `Unexpected second matter after ${quote(words)}, expected one matter per message.`,
      };
    }
  },
});
