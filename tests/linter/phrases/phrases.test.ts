import { describe, expect, test } from 'vitest';
import { parsePrompt } from '../../../src/linter/parse/document.ts';
import { compilePhrase } from '../../../src/linter/phrases/compile.ts';
import { findPhrases, indexPhrases } from '../../../src/linter/phrases/match.ts';

const LISTS = { secret: ['password', 'api key', 'access-token'], colour: ['red', 'green'] };

/** The stretches of the text's first sentence where the phrase stands. */
function found(phrase: string, text: string): string[] {
  const index = indexPhrases([{ phrase: compilePhrase(phrase, LISTS), value: phrase }]);
  const tokens = parsePrompt(text).units[0]?.tokens ?? [];
  return findPhrases(index, tokens).map(({ from, to }) => text.slice(tokens[from]?.from, tokens[to - 1]?.to));
}

describe('a phrase', () => {
  test.each([
    ['add test', 'Adding the tests', 'Adding the tests'],
    ['log!', 'check the log file', 'log'],
    ['(fix|mend) bug', 'please mend our bug', 'mend our bug'],
    ['(set up|install) node', 'set up node first', 'set up node'],
    ['keep api? signature', 'keep the signature', 'keep the signature'],
    ['keep (public api)? signature', 'keep the public API signature', 'keep the public API signature'],
    ['brief? (report|list) of', 'a list of names', 'list of'],
    [
      'send (brief|very detailed)? (report|list) of',
      'send the very detailed report of the day',
      'send the very detailed report of',
    ],
    [
      'ask <quote> ** twice',
      'ask "how many of the items are in the box at noon" and then again twice',
      'ask "how many of the items are in the box at noon" and then again twice',
    ],
    ['never * token', 'never ever print a token', 'never ever print a token'],
    ['if ** fails', 'if the call to the payment service fails', 'if the call to the payment service fails'],
    ['under <qty>', 'stay under 200 ms', 'under 200 ms'],
    ['under <qty>', 'stay under 200ms', 'under 200ms'],
    ['in <path>', 'it lives in src/app.ts now', 'in src/app.ts'],
    ['call <code>', 'call `parse()` twice', 'call `parse()`'],
    ['with <tech>', 'build it with React', 'with React'],
    ['named <quote>', 'a file named "a b c" here', 'named "a b c"'],
    ['hide @secret', 'hide each access token', ''],
    ['hide @secret', 'hide the access token', 'hide the access token'],
    ['hide @secret', 'hide our API keys', 'hide our API keys'],
    ['paint @colour', 'paint it red', ''],
    ['^add', 'Please add a test', 'add'],
    ['^add', 'we add a test', ''],
    ['sign-in page', 'the sign in page', 'sign in page'],
    ['behavior', 'the behaviour', 'behaviour'],
    ["don't touch", 'dont touch it', 'dont touch'],
  ])('%s in "%s" is "%s"', (phrase, text, expected) => {
    expect(found(phrase, text)[0] ?? '').toBe(expected);
  });

  test('does not reach over the end of a sentence', () => {
    expect(found('never ** token', 'never! A token')).toEqual([]);
  });

  test('does not reach over more words than its gap', () => {
    expect(found('if * fails', 'if one two three four fails')).toEqual([]);
  });

  test.each([
    ['', 'a phrase needs at least one word'],
    ['(a|b', 'is never closed'],
    ['a) b', 'unexpected ")"'],
    ['()', 'empty alternative'],
    ['@nowhere', 'unknown list @nowhere'],
    ['<nothing>', 'unknown class <nothing>'],
    ['* word', 'must begin with'],
  ])('"%s" is refused: %s', (phrase, problem) => {
    expect(() => compilePhrase(phrase, LISTS)).toThrow(problem);
  });
});
