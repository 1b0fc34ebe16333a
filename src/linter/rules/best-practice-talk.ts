import { defineRule, type Wording } from './define-rule.ts';
import { isDirective } from './reading/directive.ts';
import { quote } from './reading/quote.ts';

/** Reports norms that are named without being said. */
export default defineRule({
  id: 'best-practice-talk',
  severity: 'warning',
  topic: 'clarity',
  summary: 'A norm is invoked without being named: “best practices”, “clean code”.',
  why: 'There are many best practices, and they disagree. The phrase changes little in the answer, because an assistant believes that it follows them anyway. One named rule, a linter’s configuration or a file to imitate does change it.',
  remedy: 'Name the rule that matters here, the linter that checks it, or a file of the project that shows it.',
  cases: [
    'Write the repository class and follow ⟦best practices⟧.',
    'Refactor the controller into ⟦clean code⟧.',
    'Refactor the controller as in `docs/code-style.md`: no method over 30 lines, no database access outside repositories.',
    'Follow the best practices in `docs/style.md` for the repository class.',
  ],
  example: {
    weak: 'Write the repository class and follow best practices.',
    strong: 'Write the repository class in the style of `src/orders/order-repository.ts`; `npm run lint` must pass.',
  },
  misses: ['Norms that are named and do not fit.', 'Principles that are named by their letters, such as SOLID.'],
  falsePositives: ['A question about what the best practices are.'],
  wordings: {
    norms: [
      '(industry!|coding!|security!|common!|modern!|standard!|general!)? best-practice',
      '(clean!|high-quality|good-quality|quality!|production-quality|production-ready|production-grade|professional!|idiomatic!|well-structured|well-written) code!',
      '(industry!|coding!|professional!) standards!',
      '(good!|proper!|solid!) (design!|coding!|engineering!|programming!) (principles!|practices!|patterns!)',
      'the! (right!|proper!|correct!) way!',
      'do it (properly!|right!|correctly!)',
    ],
  },
  *check(_, found) {
    for (const wording of found('norms')) {
      if (wording.unit.question || !isDirective(wording.unit) || isNamed(wording)) continue;
      yield {
        from: wording.from,
        to: wording.to,
        message: `Unexpected ${quote(wording.quote)} as the norm, expected a rule that can be checked.`,
        suggestion: `Instead of ${quote(wording.quote)}, name the one or two rules that matter here, or a file of the project to imitate.`,
      };
    }
  },
});

/** A source in the same statement: a file, a link, a colon with what is meant. */
function isNamed({ unit, end }: Wording): boolean {
  return unit.tokens
    .slice(end)
    .some(({ kind, text }) => kind === 'path' || kind === 'url' || kind === 'code' || text === ':' || text === '(');
}
