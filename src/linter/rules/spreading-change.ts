import { defineRule } from './define-rule.ts';
import { mainAsk } from './reading/main-ask.ts';

/** Work that spreads: one edit suggests the next. */
const SPREADS = new Set(
  'refactor improve optimize clean rewrite simplify restructure modernize upgrade migrate convert reorganize tidy port adapt unify'.split(
    ' ',
  ),
);

/** Reports a spreading change in existing code without a border. */
export default defineRule({
  id: 'spreading-change',
  severity: 'info',
  topic: 'scope',
  summary: 'A change that tends to spread has no limit.',
  why: 'A refactoring invites the next one. Without a border the answer touches files that nobody meant to review, and a wish for tidier code comes back as a changed interface.',
  remedy: 'Say which files or interfaces must stay as they are.',
  cases: [
    '⟦Refactor `OrderService` to use the new `Money` type.⟧',
    '⟦Upgrade our Rails app from 7.1 to 8.0.⟧',
    'Refactor `OrderService` to use the new `Money` type. Change only `src/orders`; the signatures of public methods stay the same.',
    'Rename `usr` to `user` in `login.ts`.',
    'Add the column `region` to `orders`. No statement may scan or rewrite a large table.',
  ],
  example: {
    weak: 'Refactor `OrderService` to use the new `Money` type.',
    strong:
      'Refactor `OrderService` to use the new `Money` type. Change only files under `src/orders`; the signatures of public methods stay the same.',
  },
  misses: ['Limits that are named and not kept.', 'Other work that spreads, such as fixing a fault.'],
  falsePositives: ['A change that is meant to reach everywhere.'],
  wordings: {
    limits: [
      '(only|just) (change|touch|edit|modify|this|the|in|within|that|those|file|function)',
      '(change|touch|edit|modify|limit|restrict) * only!',
      "(don't!|do! not!|never!|without!|must! not!|no!) ** (change|changing|touch|touching|edit|modify|modifying|break|breaking|alter|refactor|rename|changes)",
      '(leave|keep|keeping|preserve|preserving|retain|stay|stays|remain|remains) ** (same|alone|unchanged|untouched|intact|is|it|compatible|compatibility|behavior|api|interface|signature|working|green|identical)',
      '(nothing|anything) else',
      '(limit|scope|restrict|confine) ** (to|this)',
      'out! of! scope!',
      '(backward|backwards) compatible',
      'unchanged!',
      'untouched!',
      '(behavior|functionality|output|api|interface|signature) ** (same|stay|remain|change|identical)',
      'same! (behavior|output|api|interface|signature|result)',
    ],
  },
  *check(context, found) {
    const ask = mainAsk(context);
    if (!ask || !SPREADS.has(ask.verb) || !context.components.task.present || found('limits').length > 0) return;
    yield {
      ...ask.span,
      message: 'Missing limit of scope for a change that tends to spread, expected what must stay as it is.',
      suggestion: `For ${ask.object}, say which files may change and which behaviour or interface must stay the same.`,
    };
  },
});
