import { isFunctionWord } from '../lexicon/generic-words.ts';
import type { Unit } from '../parse/units.ts';
import type { Span } from '../types.ts';
import { defineRule } from './define-rule.ts';
import { quote } from './reading/quote.ts';

/** Capitals in a row, with a word of grammar among them, that are no names or abbreviations. */
const LEAST_CAPITALS = 3;
const LEAST_LETTERS = 12;

/** A quick look before each word is read. */
const MAY_SHOUT = /[A-Z]{2}[^a-z]{0,3}[A-Z]{2}|!!!/;

/** Reports capitals and exclamation marks in a row. */
export default defineRule({
  id: 'shouting',
  severity: 'info',
  topic: 'signal',
  summary: 'Several words in a row stand in capitals, or exclamation marks pile up.',
  why: 'Emphasis shows an assistant that something matters, not what to do. When everything is emphasised, nothing is. The reason for a rule, or a check that fails without it, works better than capitals.',
  remedy: 'Write it in plain letters and add the reason, or a check.',
  cases: [
    'Rename `usr` to `user`. ⟦DO NOT TOUCH ANYTHING⟧ else.',
    'Add a test for `parse`⟦!!!⟧',
    'Never edit files under `vendor/`, because the next sync overwrites them.',
    'Return JSON over HTTP with UTC times.',
  ],
  example: {
    weak: 'DO NOT TOUCH THE FILES IN vendor!!!',
    strong: 'Do not edit files under `vendor/`, because the next sync overwrites them.',
  },
  misses: ['Single words in capitals, which may be names.'],
  falsePositives: ['Names of constants in capitals without backticks.'],
  *check({ doc }) {
    if (!MAY_SHOUT.test(doc.text)) return;
    for (const unit of doc.units) {
      if (unit.kind === 'heading') continue;
      for (const span of shouts(unit, doc.text)) {
        const words = quote(doc.text.slice(span.from, span.to));
        yield { ...span, message: `Unexpected shouting ${words}, expected plain words and a reason.` };
      }
    }
  },
});

/** Runs of words in capitals, and of at least three exclamation marks. */
function* shouts({ tokens }: Unit, text: string): Generator<Span> {
  let start = -1;
  for (let at = 0; at <= tokens.length; at++) {
    const token = tokens[at];
    if (token?.kind === 'word' && !token.tech && /^[A-Z']+$/.test(text.slice(token.from, token.to))) {
      if (start < 0) start = at;
      continue;
    }
    if (start >= 0) {
      const span = { from: tokens[start]?.from ?? 0, to: tokens[at - 1]?.to ?? 0 };
      const letters = span.to - span.from - (at - start - 1);
      if (at - start >= LEAST_CAPITALS && tokens.slice(start, at).some(isFunctionWord) && letters >= LEAST_LETTERS)
        yield span;
    }
    start = -1;
  }
  const mark = tokens.findIndex((t, i) => t.text === '!' && tokens[i + 1]?.text === '!' && tokens[i + 2]?.text === '!');
  if (mark < 0) return;
  let end = mark;
  while (tokens[end + 1]?.text === '!') end++;
  yield { from: tokens[mark]?.from ?? 0, to: tokens[end]?.to ?? 0 };
}
