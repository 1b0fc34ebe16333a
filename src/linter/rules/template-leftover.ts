import { TEMPLATE_COMMENT } from '../lexicon/gaming-terms.ts';
import { tokenSpan } from '../parse/token-span.ts';
import { defineRule } from './define-rule.ts';
import { dropUnit } from './reading/drop-unit.ts';
import { quote } from './reading/quote.ts';

const MOST = 20;

/** Reports instructions to the person who fills a template in. */
export default defineRule({
  id: 'template-leftover',
  severity: 'warning',
  topic: 'templates',
  summary: 'Reports instructions of a template to whoever fills it in.',
  why: '“Describe the problem here” was meant for the writer. Left in, it tells the assistant to write the description itself, and shows that this part was never filled in.',
  remedy: 'Follow the instruction and take it out, or take the whole part out.',
  cases: [
    '## Problem\n⟦Describe the problem here⟧.\n\n## Task\nAdd a date filter to `GET /orders`.',
    'Fix the export. ⟦Replace this section with your actual error message⟧.',
    '⟦<!-- Please describe what goes wrong and since when -->⟧\nThe export stops after 1,000 rows.',
    'Explain what happens here when `items` is empty.',
    'Replace this line with a call of `render()`.',
    'List the constraints of the table `orders` and say which ones overlap.',
  ],
  example: {
    weak: '## Context\nDescribe your project here.\n\n## Task\nAdd dark mode.',
    strong:
      '## Context\nVite 7 and React 19, colours as CSS variables in `theme.css`.\n\n## Task\nAdd a dark theme that follows the system setting.',
  },
  misses: ['Instructions without “here”, such as “One sentence on the goal”.'],
  falsePositives: ['A request to build a form or template that holds such an instruction.'],
  wordings: {
    instruction: [
      '^(describe|paste|insert|enter|type|list|specify|put|write|fill in) (your|the|any|relevant|full|actual|specific|short|brief|detailed)? (project|problem|goal|code|error|stack|tech stack|constraint|requirement|context|background|task|text|input|detail|example|output|issue|feature|description|question|prompt|error message|stack trace|expected output|acceptance criteria|information) (here|below)',
      '(replace|change|fill) (line|text|section|placeholder|part|template) with (your|actual|real)!',
      '(replace|change|fill) (line|text|section|placeholder|part|template) with (actual|real|specific|concrete)',
      '(delete|remove|skip) (line|section|part|block) (if|when) (not needed|unused|not applicable|empty|not relevant|unneeded|irrelevant)',
      'fill in (blank|template|section|placeholder)',
      '^(code|text|prompt|question|description|answer|error message) (goes|go) here',
      '^your! (code|text|prompt|question|description|answer) (goes|go)? here',
    ],
  },
  *check({ doc }, found) {
    let count = 0;
    for (const { unit, to, quote: words } of found('instruction')) {
      if (/[?]/.test(doc.text.slice(to, to + 1)) || ++count > MOST) continue;
      const fix = dropUnit(doc.text, unit, 'Remove the instruction');
      yield { ...tokenSpan(unit.tokens), message: message(words), ...(fix ? { fix } : {}) };
    }
    let past = 0;
    for (const { from, to } of doc.hidden) {
      const comment = doc.text.slice(from, to);
      if (from < past || !TEMPLATE_COMMENT.test(comment) || ++count > MOST) continue;
      past = to;
      const end = doc.text[to] === '\n' ? to + 1 : to;
      yield {
        from,
        to,
        message: message(comment),
        fix: { label: 'Remove the comment', edits: [{ from, to: end, insert: '' }] },
      };
    }
  },
});

const message = (words: string): string =>
  `Unexpected instruction of a template, ${quote(words)}, expected what it asks for.`;
