import { defineRule } from './define-rule.ts';
import { codeLanguage } from './reading/code-language.ts';
import { fenceAround, looseCode } from './reading/loose-code.ts';

/** Reports source code that runs on from the prose. */
export default defineRule({
  id: 'code-outside-fence',
  severity: 'warning',
  topic: 'structure',
  summary: 'Reports source code that stands in the prose without a fence.',
  why: 'Without a fence nothing says where the code ends and the request goes on. Markdown eats indentation, stars and underscores, so that the assistant may read other code than was pasted. A fence with a language settles both.',
  remedy: 'Put three backticks and the language on the line before the code, and three backticks on the line after it.',
  cases: [
    'This returns the wrong total:\n⟦const total = items.reduce((sum, item) => sum + item.price);\nreturn total.toFixed(2);⟧\n\nExpected 12.50, got NaN.',
    'Make this faster:\n\n⟦def overlaps(a, b):\n  shared = [x for x in a if x in b]\n  return len(shared) > 0⟧',
    'This returns the wrong total:\n```js\nconst total = items.reduce((sum, item) => sum + item.price);\nreturn total.toFixed(2);\n```',
    'Rename `total` to `sum` in `cart.ts`;\nkeep the export.',
    'Import the file first, then return the count.\nFor each row print the name.',
  ],
  example: {
    weak: 'Why is this NaN?\nconst total = items.reduce((sum, item) => sum + item.price);\nconsole.log(total);\nThanks.',
    strong:
      'Why is this NaN?\n```js\nconst total = items.reduce((sum, item) => sum + item.price);\nconsole.log(total);\n```',
  },
  misses: [
    'A single line of code.',
    'Languages whose lines read like prose.',
    'Code that is indented by four spaces, which Markdown takes for a block.',
  ],
  falsePositives: ['Pseudocode that is meant as a list of steps.'],
  *check({ doc }) {
    for (const code of looseCode(doc)) {
      if (code.kind !== 'code') continue;
      const language = codeLanguage(doc.text.slice(code.from, code.to));
      const fix = fenceAround(doc, code, language?.info ?? '');
      yield {
        from: code.from,
        to: code.to,
        message: `Unexpected ${language ? language.name : 'code'} without a fence, expected it between lines of three backticks.`,
        ...(fix ? { fix } : {}),
      };
    }
  },
});
