import { defineRule } from './define-rule.ts';
import { isDirective } from './reading/directive.ts';
import { quote } from './reading/quote.ts';

/** Reports "some" and "several" where a number decides. */
export default defineRule({
  id: 'unclear-quantity',
  severity: 'info',
  topic: 'clarity',
  summary: 'Things to be made are counted as “some”, “several” or “a few”.',
  why: 'How many tests, ideas or retries are wanted is a decision, and a cheap one to write down. With “some”, the answer has three when ten were hoped for.',
  remedy: 'Give the number, or the rule that decides it.',
  cases: [
    'Write ⟦some tests⟧ for `parseAmount`.',
    'Retry the request ⟦a few times⟧ before giving up.',
    'Write one test per branch of `parseAmount`.',
    'Retry the request 3 times before giving up.',
    'Some tests in `cart.spec.ts` fail since the upgrade.',
  ],
  example: {
    weak: 'Retry the request a few times before giving up.',
    strong: 'Retry the request 3 times, after 1, 2 and 4 s, before giving up.',
  },
  misses: ['“Short”, “long” and “big”, which hide a number as well.'],
  falsePositives: ['A number that does not matter, because the result is only looked at.'],
  wordings: {
    quantities: [
      '(some!|several!|few!|multiple!|various!|many!) (unit!|sample!|example!|different!|more!|other!|new!|nice!|good!|small!|short!)? (tests!|test! cases!|cases!|examples!|ideas!|options!|variants!|variations!|versions!|suggestions!|questions!|records!|rows!|users!|entries!|items!|names!|times!|attempts!|retries!|seconds!|minutes!|days!|levels!|comments!|data!|samples!|charts!|metrics!)',
      '(bunch!|couple!|lot!|lots!) of! (unit!|sample!|different!|more!|new!)? (tests!|examples!|ideas!|options!|variants!|versions!|records!|rows!|users!|items!|names!|times!|seconds!|minutes!|levels!|data!|samples!|charts!|metrics!)',
    ],
  },
  *check({ doc: { text } }, found) {
    for (const { unit, from, to } of found('quantities')) {
      if (!isDirective(unit)) continue;
      const article = /(?<!\w)a $/i.exec(text.slice(Math.max(0, from - 2), from))?.[0].length ?? 0;
      const words = quote(text.slice(from - article, to));
      yield {
        from: from - article,
        to,
        message: `Unexpected ${words} where a number decides, expected the number or its rule.`,
        suggestion: `Put a number in place of ${words}, or a rule such as “one per branch”.`,
      };
    }
  },
});
