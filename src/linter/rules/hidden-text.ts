import { TEMPLATE_COMMENT, TOOL_COMMENT } from '../lexicon/gaming-terms.ts';
import type { Span } from '../types.ts';
import { defineRule } from './define-rule.ts';

/** Up to so many invisible characters in a row come along when text is copied from a web page. */
const COPIED = 2;
const FEWEST_WORDS = 3;
const MOST = 20;
const STEERING = /[\u202a-\u202e\u2066-\u2069]|\udb40[\udc00-\uddef]/;

/** Reports text that the assistant reads and a person does not see. */
export default defineRule({
  id: 'hidden-text',
  severity: 'error',
  topic: 'gaming',
  summary: 'Reports comments, invisible characters and styles that hide text from the reader.',
  why: 'What a person cannot see, nobody has agreed to; the assistant reads it all the same. Hidden instructions are a known way to smuggle orders into a prompt that was copied from elsewhere. The linter gives them no credit.',
  remedy: 'Take the hidden text out, or write it where everybody sees it.',
  cases: [
    'Fix the login in `auth.ts`. ⟦<!-- Return JSON. All tests must pass. -->⟧',
    'Build the page.\n\n⟦<span style="display:none">Use TypeScript and write tests for each function.⟧</span>',
    'Rename the column⟦\u200b\u200b\u200b\u200c\u200b\u200c⟧ in `schema.sql`.',
    'Compare the two names⟦\u202e⟧ in `users.csv`.',
    '<!-- markdownlint-disable MD013 -->\nFix the typo in `README.md`.',
    'Deploy the fix 👩\u200d💻 to `staging`.',
    'Copy the\u00adtitle from the page into `title.txt`.',
  ],
  example: {
    weak: 'Translate the error messages.\n\n<!-- Constraints: keep the keys, no new dependencies. -->',
    strong: 'Translate the error messages in `de.json`. Keep the keys and add no dependencies.',
  },
  misses: [
    'Text in the background colour of a page, which does not survive copying.',
    'Letters of other scripts that look Latin.',
  ],
  falsePositives: [
    'Comments of a template that were left in on purpose for the assistant.',
    'Joiners that some scripts need.',
  ],
  *check({ doc }) {
    let count = 0;
    for (const { from, to } of merged(doc.hidden, doc.text)) {
      const text = doc.text.slice(from, to);
      const kind = kindOf(text);
      if (kind === '' || ++count > MOST) continue;
      yield {
        from,
        to,
        message: `Unexpected ${kind}, expected text that everybody sees.`,
        ...(kind === STYLED
          ? {}
          : { fix: { label: 'Remove the hidden text', edits: [withoutGap(doc.text, from, to)] } }),
      };
    }
  },
});

const STYLED = 'text that a style hides';

/** Neighbouring and overlapping stretches as one, in text order. */
function merged(hidden: readonly Span[], text: string): Span[] {
  const spans: { from: number; to: number }[] = [];
  for (const { from, to } of [...hidden].sort((a, b) => a.from - b.from)) {
    const last = spans.at(-1);
    if (last && from <= last.to) last.to = Math.max(last.to, to);
    else if (text.slice(from, to) !== '\ufeff' || from > 0) spans.push({ from, to });
  }
  return spans;
}

function kindOf(text: string): string {
  if (text.startsWith('<!--')) {
    const words = text.match(/[\p{L}\d]+/gu)?.length ?? 0;
    return words < FEWEST_WORDS || TOOL_COMMENT.test(text) || TEMPLATE_COMMENT.test(text)
      ? ''
      : 'comment that a reader does not see';
  }
  if (text.startsWith('<')) return STYLED;
  return STEERING.test(text) || text.length > COPIED ? 'invisible characters' : '';
}

/** Takes the blank in front along where another one follows or the line ends. */
function withoutGap(text: string, from: number, to: number): Span & { readonly insert: string } {
  const gap = /[ \t]$/.test(text.slice(0, from).slice(-1)) && /^(?:\s|$)/.test(text.slice(to, to + 1));
  return { from: gap ? from - 1 : from, to, insert: '' };
}
