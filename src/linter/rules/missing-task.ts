import { defineRule } from './define-rule.ts';
import { mainAsk } from './reading/main-ask.ts';
import { quote } from './reading/quote.ts';

/** Reports a prompt that asks for nothing definite. */
export default defineRule({
  id: 'missing-task',
  severity: 'error',
  topic: 'anatomy',
  summary: 'The prompt asks for no specific action on a specific object.',
  why: 'Without a definite request the assistant picks one, and a picked goal is rarely the wanted one. “Fix this” or “make it better” names a wish, not a result. One sentence with a verb and a named object decides most of the outcome.',
  remedy: 'Name one action and the thing that it changes, so that a colleague would know when it is done.',
  cases: [
    '⟦Make it better.⟧',
    '⟦The app is kind of slow.⟧',
    'Rename the column `usr_nm` to `username` in `db/schema.sql`.',
    'Which HTTP status should `POST /orders` return when the article is out of stock?',
  ],
  example: {
    weak: 'Make it better.',
    strong:
      'Reduce the time that `GET /reports` takes from 4 s to under 500 ms by adding an index on `orders.created_at`.',
  },
  misses: ['Two definite requests that exclude each other.', 'A clear request for the wrong thing.'],
  falsePositives: [
    'A reply in the middle of a conversation, such as “yes, the second one”, which is clear to both sides.',
  ],
  *check(context) {
    if (context.components.task.present) return;
    const ask = mainAsk(context);
    const first = context.doc.units[0];
    const span = ask?.span ?? first;
    if (!span) return;
    const verb = ask?.verb ?? '';
    yield {
      from: span.from,
      to: span.to,
      message: 'Missing task, expected one action on a named object.',
      suggestion: suggestionFor(verb, context.components.context.present),
    };
  },
});

function suggestionFor(verb: string, described: boolean): string {
  if (verb !== '')
    return `Say what ${quote(verb)} should change: name the file, function or behaviour, and what is true afterwards.`;
  if (described) return 'The situation is described; add what should be done about it, as a verb with its object.';
  return 'Begin with a verb and name its object: “Add …”, “Replace … by …”, “Explain why …”.';
}
