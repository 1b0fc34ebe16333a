import { sectionOf } from '../evidence/sections.ts';
import type { PromptDoc } from '../parse/document.ts';
import type { Unit } from '../parse/units.ts';
import type { Fix } from '../types.ts';
import { defineRule } from './define-rule.ts';
import { quote } from './reading/quote.ts';

/** A longer heading is a statement by itself, as in a list of tasks. */
const LONGEST = 5;
const LONGEST_LABEL = 3;
const MOST = 20;
/** Depth of labels without an indent; headings have 1 to 6. */
const LABEL = 10;

/** Reports headings and labels with nothing under them. */
export default defineRule({
  id: 'empty-section',
  severity: 'warning',
  topic: 'structure',
  summary: 'Reports headings and labels with nothing under them.',
  why: 'An empty section looks like an answer and is none. It usually is what was left of a template, and the assistant fills it with a guess or ignores it. The linter gives no credit for a heading.',
  remedy: 'Write one sentence under it, or take it out.',
  cases: [
    '## Task\nAdd a date filter to `GET /orders`.\n\n⟦## Constraints⟧\n\n## Output format\nA diff.',
    'Task: add a date filter to `GET /orders`.\n\n⟦Edge cases:⟧\n',
    '# Orders\n\n## Task\nAdd a date filter to `GET /orders`.\n\n⟦## Examples⟧',
    '# Date filter\n\n## Task\n\n### Backend\nAdd `from` and `to` to `GET /orders`.\n\n### Page\nAdd two date fields.',
    'Input:\n```json\n{ "from": "2026-01-01" }\n```\nConstraints:\n- no new dependency',
    '## Add a date filter to the orders\n\n## Show the sum of the filtered orders',
  ],
  example: {
    weak: '## Task\nAdd a date filter to `GET /orders`.\n\n## Constraints\n\n## Examples\n',
    strong:
      '## Task\nAdd a date filter to `GET /orders`.\n\n## Constraints\nNo new dependency; dates are ISO 8601 in UTC.',
  },
  misses: ['Sections that hold a phrase without meaning.'],
  falsePositives: ['A label that announces a whole group of labels below it.'],
  *check({ doc }) {
    let count = 0;
    const headings = doc.units.filter((u) => u.kind === 'heading');
    for (const unit of headings) {
      const next = doc.units[unit.index + 1];
      if (next && next.kind !== 'heading') continue;
      const { from, to } = wholeHeading(doc.text, unit);
      const end = next ? lineStart(doc.text, next.from) : doc.text.length;
      const words = unit.tokens.filter((t) => t.kind !== 'punct');
      if (
        !isSection(words.map((t) => t.text).join(' '), words.length, depthOf(doc, unit) < LABEL) ||
        holdsCode(doc, to, end)
      )
        continue;
      if (next ? depthOf(doc, next) > depthOf(doc, unit) || isTitle(unit, next, doc) : unit.index === 0) continue;
      if (++count > MOST) return;
      const fix = removal(doc.text, from, to, end);
      yield {
        from,
        to,
        message: `Unexpected empty section ${quote(doc.text.slice(from, to).replace(/^#+ */, ''))}, expected a statement under it.`,
        ...(fix ? { fix } : {}),
      };
    }
  },
});

const lineStart = (text: string, at: number): number => text.lastIndexOf('\n', at - 1) + 1;

/** A heading may have any short name; a label has to be one of the usual ones. */
function isSection(words: string, count: number, heading: boolean): boolean {
  const usual = sectionOf(words) !== 'other';
  return heading ? count <= LONGEST && (usual || count <= 2) : count <= LONGEST_LABEL && usual;
}

/** The heading with its marks; a heading that is underlined keeps to its own line. */
function wholeHeading(text: string, unit: Unit): { readonly from: number; readonly to: number } {
  const start = lineStart(text, unit.from);
  const stop = text.indexOf('\n', unit.to);
  const line = text.slice(start, stop < 0 ? text.length : stop);
  return { from: start + line.length - line.trimStart().length, to: start + line.trimEnd().length };
}

/** Levels 1 to 6 for headings; labels stand below them, deeper with their indent. */
function depthOf({ text, blocks }: PromptDoc, unit: Unit): number {
  const block = blocks.find((b) => b.kind === 'heading' && unit.from >= b.from && unit.from < b.to);
  if (block) return block.level;
  const start = lineStart(text, unit.from);
  const indent = /^[\s>*+-]{0,20}/.exec(text.slice(start, start + 20))?.[0].replace(/\*\*$/, '').length ?? 0;
  return LABEL + indent;
}

/** The first heading of a prompt names it. */
function isTitle(unit: Unit, next: Unit, doc: PromptDoc): boolean {
  return (
    unit.index === 0 &&
    depthOf(doc, next) >= depthOf(doc, unit) &&
    sectionOf(unit.tokens.map((t) => t.text).join(' ')) === 'other'
  );
}

function holdsCode({ code, text }: PromptDoc, from: number, to: number): boolean {
  return code.some((c) => c.from >= from && c.from < to) || /!\[|<img|https?:/.test(text.slice(from, to));
}

/** Takes the heading and the blank lines below it out, if there is nothing else. */
function removal(text: string, from: number, to: number, end: number): Fix | undefined {
  if (text.slice(to, end).trim() !== '') return undefined;
  const start = lineStart(text, from);
  const last = end === text.length;
  const begin = last ? text.slice(0, start).trimEnd().length : start;
  return {
    label: 'Remove the empty section',
    edits: [{ from: begin, to: end, insert: last && begin > 0 ? '\n' : '' }],
  };
}
