import { defineRule } from './define-rule.ts';
import { mainAsk } from './reading/main-ask.ts';

/** Reports a whole product, or many features, in one request. */
export default defineRule({
  id: 'kitchen-sink',
  severity: 'warning',
  topic: 'scope',
  summary: 'Several loosely related deliverables are asked for at once.',
  why: 'Each feature of a long list gets a thin share of attention, and an error in the first is built into the rest. Asked for one after the other, each can be looked at before the next one rests on it.',
  remedy: 'Ask for the first feature alone, or for a plan in phases, and name the others as what comes later.',
  cases: [
    '⟦Build a food delivery platform with user accounts, restaurant menus, live order tracking, payments, reviews, a courier app, an admin dashboard, push notifications and an analytics page.⟧',
    '⟦Create a web app for our gym with member login, class booking, payments, trainer chat, workout plans, nutrition tracking, a shop, newsletters and a statistics dashboard.⟧',
    'Add a cancel button to the order page. It asks for confirmation and then calls `DELETE /orders/:id`.',
    'Validate the fields name, email, phone, street and city of the address form.',
  ],
  example: {
    weak: 'Build a food delivery platform with user accounts, restaurant menus, live order tracking, payments, reviews, a courier app, an admin dashboard, push notifications and an analytics page.',
    strong:
      'Add restaurant menus to our delivery app: a table `menu_items` and a page `/restaurants/:id` that lists them. Payments and tracking come later; do not prepare for them.',
  },
  misses: ['Many features that are told as one story.'],
  falsePositives: ['One feature with many small parts, such as a long form.'],
  *check(context) {
    if (!context.antiPatterns.kitchen_sink.present) return;
    const span = mainAsk(context)?.span;
    if (!span) return;
    yield {
      from: span.from,
      to: span.to,
      message: 'Unexpected pile of deliverables in one request, expected one at a time or a plan in phases.',
      suggestion: 'Ask for the first of them with its own check, and list the others under “later”.',
    };
  },
});
