import { defineRule } from './define-rule.ts';
import { codeLanguage } from './reading/code-language.ts';

const FENCE = /^[ \t]{0,3}(?:`{3,20}|~{3,20})/;
const FEWEST_LINES = 2;

/** Reports a fence that does not say what it holds. */
export default defineRule({
  id: 'fence-without-language',
  severity: 'info',
  topic: 'structure',
  summary: 'Reports a code block whose fence names no language.',
  why: 'The word behind the backticks tells the assistant and the reader what the block is: source to change, output to explain, data to parse. TypeScript read as JavaScript loses its types in the answer.',
  remedy: 'Name the language behind the opening backticks: `ts`, `python`, `sql`; `text` for output.',
  cases: [
    'Speed this up:\n⟦```⟧\nSELECT name FROM orders\nWHERE total > 10;\n```',
    'Add a type for the result.\n\n⟦```⟧\nfunction parse(line: string) {\n  return line.split("=");\n}\n```',
    'Speed this up:\n```sql\nSELECT name FROM orders\nWHERE total > 10;\n```',
    'The program prints:\n```\nready\nlistening on 8080\n```',
    'Call it like this:\n```\nbun test\n```',
  ],
  example: {
    weak: 'Add a type for the result.\n```\nfunction parse(line: string) {\n  return line.split("=");\n}\n```',
    strong: 'Add a type for the result.\n```ts\nfunction parse(line: string) {\n  return line.split("=");\n}\n```',
  },
  misses: [
    'A fence with a wrong language.',
    'Languages without a sign that shows them beyond doubt; blocks of one line.',
  ],
  falsePositives: ['Output of a program that prints source code.'],
  *check({ doc }) {
    for (const { from, to, fenced, open, info } of doc.code) {
      if (!fenced || open || info !== '') continue;
      const marks = FENCE.exec(doc.view.slice(from, from + 30))?.[0];
      const firstBreak = doc.view.indexOf('\n', from);
      const lastBreak = doc.view.lastIndexOf('\n', to - 1);
      if (!marks || firstBreak < 0 || lastBreak <= firstBreak) continue;
      const code = doc.view.slice(firstBreak + 1, lastBreak);
      const language = code.split('\n', FEWEST_LINES).length < FEWEST_LINES ? undefined : codeLanguage(code);
      if (!language) continue;
      const end = from + marks.length;
      yield {
        from,
        to: end,
        message: `Unexpected fence without a language, expected “${language.info}” behind it.`,
        fix: { label: `Mark as ${language.name}`, edits: [{ from: end, to: end, insert: language.info }] },
      };
    }
  },
});
