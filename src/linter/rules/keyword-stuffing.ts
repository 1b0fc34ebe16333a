import { isKeywordList } from '../evidence/screens/keyword-list.ts';
import { tokenSpan } from '../parse/token-span.ts';
import { defineRule } from './define-rule.ts';

/** Reports lists of terms that stand where a statement should. */
export default defineRule({
  id: 'keyword-stuffing',
  severity: 'warning',
  topic: 'gaming',
  summary: 'Reports bare lists of terms, such as the names of the parts of a prompt.',
  why: 'The names of the parts are no parts: “constraints, examples, edge cases” limits nothing, shows nothing and names no case. Bare terms leave the assistant to guess what is meant by each, and the linter counts none of them.',
  remedy:
    'Write one sentence on what each term means for this piece of work, and drop the terms that mean nothing here.',
  cases: [
    'Fix the login. ⟦Context, task, constraints, output format, examples, success criteria, edge cases⟧.',
    'Build a shop.\n\nConstraints: ⟦robust, scalable, secure, performance, testing, validation, maintainability⟧',
    'Add a column for each of `name`, `email` and `joined_at` to the export.',
    'Out of scope: payment, shipping, returns, vouchers, invoices.',
    'For each exercise store the task, an example and the output format in `exercises.json`.',
  ],
  example: {
    weak: 'Write a parser. Constraints, examples, edge cases, output format, security, success criteria.',
    strong:
      'Write a parser for `key=value` lines in TypeScript without dependencies. `a=1` gives `{ a: "1" }`; a line without `=` is an error with its line number.',
  },
  misses: ['Terms that are strung together with a little grammar.'],
  falsePositives: ['A bare list that is meant as one, under a heading such as “Constraints”.'],
  *check({ doc }) {
    for (const unit of doc.units)
      if (unit.kind !== 'heading' && isKeywordList(unit))
        yield {
          ...tokenSpan(unit.tokens),
          message: 'Unexpected bare list of terms, expected statements that say what they mean here.',
        };
  },
});
