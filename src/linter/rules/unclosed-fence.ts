import type { CodeBlock } from '../parse/blocks.ts';
import type { Fix } from '../types.ts';
import { defineRule } from './define-rule.ts';

const FENCE = /^ {0,3}(`{3,20}|~{3,20})[^\n]{0,60}/;
/** A line of prose behind a blank line: the code was over before it. */
const PROSE = /\n[ \t]*\n(?=[A-Z][\w'’-]{0,30},?(?: [\w'’"“”`(),/.-]{1,40}){3,}[.?!:]?[ \t]*(?:\n|$))/;

/** Reports a fence that is opened and never closed. */
export default defineRule({
  id: 'unclosed-fence',
  severity: 'error',
  topic: 'structure',
  summary: 'Reports a code fence that is never closed.',
  why: 'Everything behind an open fence is code to a reader of Markdown, the request included. The linter judges code as code, too, so that what stands behind the fence counts for little.',
  remedy: 'Close the fence with a line of as many backticks as it was opened with.',
  cases: [
    'Why is this slow?\n\n⟦```sql⟧\nSELECT * FROM orders WHERE total > 10;',
    'Fix the loop:\n⟦~~~python⟧\nfor row in rows:\n  print(row)\n\nKeep the order of the rows as it is.',
    'Why is this slow?\n\n```sql\nSELECT * FROM orders WHERE total > 10;\n```',
    'Start each code block with three backticks and a language.',
    'Use `a` and `b`, and nest:\n````md\n```js\n1;\n```\n````',
  ],
  example: {
    weak: 'Why does this print 0?\n```js\nlet n = 0;\nitems.forEach(() => n++);\nconsole.log(n);\n\nThe list has three items.',
    strong:
      'Why does this print 0?\n```js\nlet n = 0;\nitems.forEach(() => n++);\nconsole.log(n);\n```\nThe list has three items.',
  },
  misses: ['A fence that is closed in the wrong place.', 'Inline code with one backtick missing.'],
  falsePositives: ['A prompt that ends with the opening of a fence on purpose, so that the assistant goes on.'],
  *check({ doc }) {
    for (const block of doc.code) {
      const fence = block.open ? FENCE.exec(doc.view.slice(block.from, block.from + 100)) : null;
      if (!fence) continue;
      const fix = closing(doc.text, block, fence[1] ?? '```');
      yield {
        from: block.from,
        to: block.from + fence[0].trimEnd().length,
        message: 'Unexpected end of the text inside a code fence, expected a closing line.',
        ...(fix ? { fix } : {}),
      };
    }
  },
});

/** Closes before the prose that follows the code, or at the end; not inside a list or a quotation. */
function closing(text: string, { from }: CodeBlock, marks: string): Fix | undefined {
  if (from > 0 && text[from - 1] !== '\n') return undefined;
  const body = text.slice(from);
  const prose = PROSE.exec(body);
  const at = prose ? from + prose.index : from + body.trimEnd().length;
  return { label: 'Close the fence', edits: [{ from: at, to: at, insert: `\n${marks}` }] };
}
