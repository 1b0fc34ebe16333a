import type { PromptDoc } from '../parse/document.ts';
import type { Token } from '../parse/tokens.ts';
import type { Unit } from '../parse/units.ts';
import type { Fix } from '../types.ts';
import { defineRule } from './define-rule.ts';
import { quote } from './reading/quote.ts';

const MOST = 20;
/** Shell variables that a prompt may well speak of; only names that ask for something are taken for placeholders. */
const ASKS_FOR =
  /^\$(?:YOUR_\w{1,30}|MY_\w{1,30}|INSERT_\w{1,30}|NAME|PROJECT(?:_NAME)?|LANGUAGE|FRAMEWORK|STACK|TECH_STACK|TOPIC|TASK|FEATURE|DESCRIPTION|PROBLEM|GOAL|INPUT|QUESTION|FILE(?:NAME)?|VERSION|CONTEXT|CONSTRAINTS)$/;

/** Reports what a template left open. */
export default defineRule({
  id: 'unfilled-placeholder',
  severity: 'error',
  topic: 'templates',
  summary: 'Reports placeholders that nobody has filled in.',
  why: 'An assistant fills a gap with the likeliest value, not with the right one, and does not say so. A placeholder that was forgotten is the cheapest fault to mend. The linter counts nothing that a placeholder leaves open.',
  remedy: 'Put the real value in, or take the line out if it does not matter.',
  cases: [
    'Add a health check to the ⟦{{service}}⟧ service in Go 1.23.',
    'Stack: ⟦<your stack>⟧\nTask: add paging to `GET /orders`.',
    'Upgrade to ⟦[X version]⟧ and keep the API of `client.ts`.',
    'The report is due on ⟦____⟧ and goes to the finance team.',
    'Write the docs for ⟦$PROJECT_NAME⟧. Deadline: ⟦TBD⟧.',
    'Read the URL from `$DATABASE_URL`, not from the file.',
    'In the template `mail.hbs`, print `{{ user.name }}` in bold.',
    'Add the routes `GET /users/<id>` and `DELETE /users/<id>`.',
    'Pad the ticket number with zeros to `______` six places.',
  ],
  example: {
    weak: 'You know {{language}}. Add rate limiting to {{endpoint}}.',
    strong: 'Add rate limiting to `POST /login` (Express 5): 5 attempts per minute and address, then 429.',
  },
  misses: ['Gaps that look like words: “the X service”.', 'Placeholders in pasted code.'],
  falsePositives: [
    'Template syntax that is the subject and stands outside code marks.',
    'Optional arguments in a usage line: `tool [file]` without code marks.',
  ],
  *check({ doc }) {
    let count = 0;
    for (const unit of doc.units)
      for (const token of unit.tokens) {
        if (token.kind !== 'placeholder' || isMeant(token, doc) || ++count > MOST) continue;
        const fix = removal(unit, token, doc);
        yield {
          from: token.from,
          to: token.to,
          message: `Unexpected placeholder ${quote(token.text)}, expected the real value.`,
          ...(fix ? { fix } : {}),
        };
      }
  },
});

/** Code, a variable of the shell, a mark beside TODO and FIXME, or dots of hesitation. */
function isMeant({ from, to, text }: Token, { view }: PromptDoc): boolean {
  if (view[from] === '`' || view[from - 1] === '`') return true;
  if (text.startsWith('$')) return !ASKS_FOR.test(text) && !text.startsWith('${');
  if (/^XXX/i.test(text)) return /TODO|FIXME/.test(view.slice(Math.max(0, from - 20), to + 20));
  return /^[.…]/.test(text);
}

/** A line that holds a label and the placeholder only says nothing and can go. */
function removal(unit: Unit, token: Token, { text }: PromptDoc): Fix | undefined {
  const lineStart = text.lastIndexOf('\n', token.from - 1) + 1;
  const stop = text.indexOf('\n', token.to);
  const lineEnd = stop < 0 ? text.length : stop + 1;
  const before = text.slice(lineStart, token.from);
  const alone =
    unit.kind !== 'heading' &&
    lineEnd - lineStart < text.length &&
    /^\s{0,12}(?:[-*+]\s{1,3})?\**[A-Z][\w ]{0,40}\**:\**\s{0,4}\**$/.test(before);
  if (!alone || !/^[\s.*]{0,4}$/.test(text.slice(token.to, lineEnd))) return undefined;
  return { label: 'Remove the line', edits: [{ from: lineStart, to: lineEnd, insert: '' }] };
}
