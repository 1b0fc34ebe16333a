import { expect, test } from 'vitest';
import { tellingPassage } from '../../src/islands/exercise/telling-passage.ts';
import type { Evidence } from '../../src/linter/types.ts';

const TEXT = 'Nothing is logged today.\n\nLog every sign-in, good or bad, as one line. No password in the log.';

function evidenceOf(...words: readonly string[]): Evidence[] {
  return words.map((quote) => {
    const from = TEXT.indexOf(quote);
    return { from, to: from + quote.length, quote, strength: 1, reason: 'is named in the test' };
  });
}

test('quotes the sentence with most of the evidence, cut to the clauses that hold it', () => {
  const passage = tellingPassage(TEXT, evidenceOf('logged', 'every sign-in', 'bad'));
  expect(passage?.quote).toBe('Log every sign-in, good or bad');
  expect(passage?.first.quote).toBe('every sign-in');
});

test('prefers the later of two sentences with as much evidence', () => {
  expect(tellingPassage(TEXT, evidenceOf('logged', 'one line'))?.quote).toBe('as one line');
});

test('has no passage where there is no evidence', () => {
  expect(tellingPassage(TEXT, [])).toBeUndefined();
});
