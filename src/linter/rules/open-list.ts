import type { Unit } from '../parse/units.ts';
import type { Fix, Span } from '../types.ts';
import { defineRule } from './define-rule.ts';
import { dropWords } from './reading/drop-words.ts';
import { quote } from './reading/quote.ts';

/** Reports lists that end in "etc." or dots. */
export default defineRule({
  id: 'open-list',
  severity: 'warning',
  topic: 'clarity',
  summary: 'A list ends in “etc.” or in dots.',
  why: 'An open end asks the assistant to go on with the list, and it goes on with what is common, not with what is meant. Either the list is complete, and the end can go, or the missing entries are worth naming.',
  remedy: 'Name the rest of the list, or drop the open end if the list is complete.',
  cases: [
    'Validate name, email, phone ⟦etc.⟧ before saving.',
    'Add pages for orders, customers, invoices⟦, and so on⟧.',
    'Support the usual formats: csv, json, xml⟦...⟧',
    'Validate name, email and phone before saving.',
    'Number the requirements R1, R2 and so on.',
    'Wait... the third column is still wrong.',
    'Name the button “Import files, etc.” as in the old program.',
  ],
  example: {
    weak: 'Validate name, email, phone etc. before saving.',
    strong: 'Validate name, email, phone and birthday before saving.',
  },
  misses: ['Lists that are open without saying so (“such as”).'],
  falsePositives: ['A list of examples for a rule that is stated as well.'],
  wordings: {
    ends: [
      'etc!',
      'et cetera!',
      'and! so! (on!|forth!)',
      'and! (the! like!|similar!|others!) (things!|stuff!)?',
      '(and!|or!) stuff! (like! that!)?',
      'and! more!',
    ],
  },
  *check({ doc }, found) {
    const { text } = doc;
    for (const { unit, from, to, first, end } of found('ends')) {
      if (isSeries(unit.tokens.slice(0, first))) continue;
      if (/^and more$/i.test(text.slice(from, to)) && !/^[.,;!?]$/.test(unit.tokens[end]?.text ?? '.')) continue;
      yield report(text, withComma(text, from, to));
    }
    for (const unit of doc.units) for (const span of dots(unit)) yield report(text, span);
  },
});

const COUNTED = /^([a-z]*)(\d+)$/;
/** “R1, R2 and so on” counts from the start, so that the rest is known. */
function isSeries(before: Unit['tokens']): boolean {
  const [one, other] = before
    .filter(({ kind }) => kind !== 'punct')
    .slice(-2)
    .map(({ text }) => COUNTED.exec(text));
  if (!one || !other) return false;
  return one[1] === other[1] && Number(one[2]) <= 1 && Number(other[2]) === Number(one[2]) + 1;
}

/** The comma before, and the full stop that belongs to "etc." */
function withComma(text: string, from: number, to: number): Span {
  const comma = /, ?$/.exec(text.slice(Math.max(0, from - 2), from))?.[0].length ?? 0;
  const stop =
    /^etc\.(?=\s+[a-z(]|$)/i.test(text.slice(from, to + 3)) || /^etc\.$/i.test(text.slice(from, to + 1)) ? 1 : 0;
  return { from: from - comma, to: to + stop };
}

/** Dots behind fewer entries are mostly a pause. */
const LEAST_COMMAS = 2;
const LIST_REACH = 12;

/** Three dots behind a list, at the end of a statement. */
function* dots({ tokens, kind }: Unit): Generator<Span> {
  if (kind === 'heading' || kind === 'row' || !/^[.…]$/.test(tokens.at(-1)?.text ?? '')) return;
  const commas = tokens.slice(-LIST_REACH).filter(({ text }) => text === ',').length;
  const last = tokens.length - 1;
  if (commas < LEAST_COMMAS) return;
  if (tokens[last]?.text === '…') yield { from: tokens[last].from, to: tokens[last].to };
  else if ([0, 1, 2].every((back) => tokens[last - back]?.text === '.'))
    yield { from: tokens[last - 2]?.from ?? 0, to: tokens[last]?.to ?? 0 };
}

function report(text: string, span: Span): Span & { message: string; suggestion: string; fix: Fix } {
  const words = quote(text.slice(span.from, span.to).replace(/^[, ]+/, ''));
  return {
    ...span,
    message: `Unexpected open end ${words}, expected the complete list.`,
    suggestion: `Name what ${words} stands for, or drop it if the list is complete.`,
    fix: dropWords(text, span, 'Drop the open end'),
  };
}
