import { isFunctionWord } from '../lexicon/generic-words.ts';
import type { Unit } from '../parse/units.ts';
import { defineRule } from './define-rule.ts';
import { dropUnit } from './reading/drop-unit.ts';
import { quote } from './reading/quote.ts';

/** Shorter statements ("Yes.", "Use it.") may come again by chance. */
const LEAST_WORDS = 5;
const EMPTY = new Set(['a', 'an', 'the', 'please', 'also', 'and']);

/** Reports a statement that has been made before. */
export default defineRule({
  id: 'repetition',
  severity: 'info',
  topic: 'signal',
  summary: 'The same statement stands in the prompt again.',
  why: 'Repeating does not make a requirement stronger. It makes the prompt longer, and when one copy is changed later, the two disagree.',
  remedy: 'Keep the statement once, where it belongs.',
  cases: [
    'Use Postgres 16 for the store. Add a table for invoices. ⟦Use Postgres 16 for the store.⟧',
    '- Return 404 for unknown ids\n- Log the request id\n- ⟦Return a 404 for unknown ids!⟧',
    'Use Postgres 16 for the store and Redis 7 for the sessions.',
    'Return 404 for unknown ids. Return 400 for malformed ids.',
  ],
  example: {
    weak: 'Use Postgres 16 for the store. Add a table for invoices. Use Postgres 16 for the store.',
    strong: 'Add a table for invoices. The store is Postgres 16.',
  },
  misses: ['The same thing said in other words.'],
  falsePositives: ['Repeated lines in a pasted sample without a fence.'],
  *check({ doc: { units, text } }) {
    const seen = new Set<string>();
    for (const unit of units) {
      const key = keyOf(unit);
      if (key === undefined) continue;
      if (seen.has(key)) yield report(text, unit);
      seen.add(key);
    }
  },
});

function report(text: string, unit: Unit) {
  const fix = dropUnit(text, unit, 'Drop the repetition');
  return {
    from: unit.from,
    to: unit.to,
    message: `Unexpected repetition of ${quote(text.slice(unit.from, unit.to))}, expected each statement once.`,
    ...(fix ? { fix } : {}),
  };
}

/** Content words in their order, under their heading; undefined for what is too short to count. */
function keyOf({ tokens, kind, heading }: Unit): string | undefined {
  if (kind === 'heading' || kind === 'row') return undefined;
  const words = tokens.filter((t) => t.kind !== 'punct');
  if (words.length < LEAST_WORDS) return undefined;
  const said = words.filter((t) => !EMPTY.has(t.text));
  return said.every((t) => isFunctionWord(t)) ? undefined : `${heading}|${said.map((t) => t.stem).join(' ')}`;
}
