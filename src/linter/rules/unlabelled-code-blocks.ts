import type { CodeBlock } from '../parse/blocks.ts';
import { defineRule } from './define-rule.ts';

const FENCE_LINE = /^[^\n]{0,120}/;
/** A file name on the fence or in the first line, or a comment there, says what a block is. */
const SAYS_WHAT = /^[^\n]{0,20}(?:`{3,}|~{3,})[^\n]{0,60}[\w-]\.\w{1,6}|\n\s{0,8}(?:\/\/|#|--|\/\*|<!--|;)[^\n]{2,120}/;
const MOST = 20;

/** Reports code blocks that follow each other with no word between them. */
export default defineRule({
  id: 'unlabelled-code-blocks',
  severity: 'info',
  topic: 'structure',
  summary: 'Reports code blocks in a row with no word on which is which.',
  why: 'Is the second block the test, the wanted result, or another file? An assistant that guesses wrong edits the sample and copies the bug. A file name in front of each block is enough.',
  remedy: 'Put a line in front of each block: a file name, “current”, “expected”, “input”, “output”.',
  cases: [
    'Make these work together:\n```ts\nexport const a = 1;\n```\n\n⟦```ts⟧\nimport { a } from "a";\n```',
    'Convert this.\n```json\n{ "a": 1 }\n```\n⟦```json⟧\n[1]\n```\n⟦```json⟧\n[2]\n```',
    'Input:\n```json\n{ "a": 1 }\n```\nExpected output:\n```json\n[1]\n```',
    'Two files:\n```ts\n// a.ts\nexport const a = 1;\n```\n```ts\n// b.ts\nimport { a } from "a";\n```',
    'Fix the query.\n```sql\nSELECT 1;\n```',
  ],
  example: {
    weak: 'Turn one into the other.\n```csv\nid;name\n1;Ada\n```\n```json\n[{ "id": 1, "name": "Ada" }]\n```',
    strong:
      'Turn the input into the output.\n\nInput:\n```csv\nid;name\n1;Ada\n```\n\nOutput:\n```json\n[{ "id": 1, "name": "Ada" }]\n```',
  },
  misses: ['Blocks with a sentence between them that does not say what they are.'],
  falsePositives: ['Blocks whose content makes it plain which is which.'],
  *check({ doc }) {
    let last: CodeBlock | undefined;
    let count = 0;
    for (const block of doc.code) {
      if (!block.fenced) continue;
      const between = last && doc.view.slice(last.to, block.from);
      if (
        between?.trim() === '' &&
        !SAYS_WHAT.test(doc.view.slice(block.from, Math.min(block.to, block.from + 300))) &&
        ++count <= MOST
      ) {
        const line = FENCE_LINE.exec(doc.view.slice(block.from, block.to))?.[0].trimEnd().length ?? 3;
        yield {
          from: block.from,
          to: block.from + line,
          message: 'Unexpected code block right behind another, expected a word on what it is.',
        };
      }
      last = block;
    }
  },
});
