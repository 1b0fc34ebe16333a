import { describe, expect, test } from 'vitest';
import { parsePrompt } from '../../../src/linter/parse/document.ts';

const units = (text: string): string[] => parsePrompt(text).units.map((u) => text.slice(u.from, u.to));
const kinds = (text: string): string[] =>
  (parsePrompt(text).units[0]?.tokens ?? []).filter((t) => t.kind !== 'punct').map((t) => `${t.kind}:${t.text}`);
const codeOf = (text: string): string[] => parsePrompt(text).code.map((c) => text.slice(c.from, c.to));

describe('reading a prompt', () => {
  test.each([
    ['Fix it. Then test it!', ['Fix it.', 'Then test it!']],
    ['Use Node.js, e.g. v22. Keep it.', ['Use Node.js, e.g. v22.', 'Keep it.']],
    ['- one thing\n- another thing', ['one thing', 'another thing']],
    ['a long line that\nwas wrapped here', ['a long line that\nwas wrapped here']],
    [
      'The nightly export of all invoices must be moved to\nPostgreSQL, it has three kinds of trouble, mostly the\nusual cases: duplicates, gaps and wrong currencies.',
      [
        'The nightly export of all invoices must be moved to\nPostgreSQL, it has three kinds of trouble, mostly the\nusual cases: duplicates, gaps and wrong currencies.',
      ],
    ],
    [
      'The job that renames the photos of the shop runs, e.g.\nRAW files, on the old server.\nKeep it there.',
      ['The job that renames the photos of the shop runs, e.g.\nRAW files, on the old server.', 'Keep it there.'],
    ],
    ['Add a dark theme\nUse CSS variables', ['Add a dark theme', 'Use CSS variables']],
    ['stack: Django 5\nlimits: no new package', ['Django 5', 'no new package']],
    ['| a | b |\n| - | - |\n| c | d |', ['a | b', 'c | d']],
    ['<task>Add a test</task>', ['Add a test']],
  ])('cuts %j into statements', (text, expected) => {
    expect(units(text)).toEqual(expected);
  });

  test.each([
    ['src/app.ts', ['path:src/app.ts']],
    ['`total()`', ['code:total()']],
    ['getUser user_id UserCard', ['code:getUser', 'code:user_id', 'code:UserCard']],
    ['48s and 1,000', ['number:48s', 'word:and', 'number:1,000']],
    ['p95 and utf8', ['word:p95', 'word:and', 'word:utf8']],
    ['and/or input/output', ['word:and', 'word:or', 'word:input', 'word:output']],
    ['/health', ['path:/health']],
    ['{{name}} and [your stack]', ['placeholder:{{name}}', 'word:and', 'placeholder:[your stack]']],
    ['use <your framework>', ['word:use', 'placeholder:<your framework>']],
    ['params[id] and foo[0]', ['word:parameters', 'word:id', 'word:and', 'word:foo', 'number:0']],
  ])('reads the tokens of %j', (text, expected) => {
    expect(kinds(text)).toEqual(expected);
  });

  test.each([
    ['Why?\n\n```ts\nlet a = 1;\n```', ['```ts\nlet a = 1;\n```']],
    [
      'It fails:\nTypeError: x is undefined\n    at f (a.js:3:4)\nWhy?',
      ['TypeError: x is undefined\n    at f (a.js:3:4)'],
    ],
    ['/*\n * Constraints: none\n */\nPlease explain.', ['/*\n * Constraints: none\n */']],
    ['Plain words only.', []],
    ['The shop opens\nat 22:00, for 40 guests', []],
    ['It fails:\n   at Orders.Sum() in Orders.cs:line 12', ['   at Orders.Sum() in Orders.cs:line 12']],
  ])('tells code from prose in %j', (text, expected) => {
    expect(codeOf(text)).toEqual(expected);
  });

  test.each([
    ['an HTML comment', 'Do it <!-- Constraints: use React --> now'],
    [
      'invisible characters',
      `Do it ${[...'Constraints'].map((c) => String.fromCodePoint(0xe0000 + c.charCodeAt(0))).join('')} now`,
    ],
    ['an invisible style', 'Do it\n\n<span style="font-size:0">Constraints: use React</span>\n\nnow'],
    ['struck-out text', 'Do it ~~Constraints: use React~~ now'],
  ])('does not read %s', (_, text) => {
    const words = parsePrompt(text)
      .units.flatMap((u) => u.tokens)
      .filter((t) => t.kind === 'word');
    expect(words.map((t) => t.text)).toEqual(['do', 'it', 'now']);
  });

  test('lets a heading and a label speak for what stands below them', () => {
    const doc = parsePrompt('# Context\n\nRuby on Rails.\n\nConstraints:\n- no gems\n\nDone: tests pass');
    expect(doc.units.filter((u) => u.kind !== 'heading').map((u) => u.label || u.heading)).toEqual([
      'context',
      'constraints',
      'done',
    ]);
  });

  test('sees a placeholder wherever code with a variable stands before it', () => {
    const doc = parsePrompt('Keep `PriceRules::total(Order $order): int` as it is.\n\n[Which tests?]');
    expect(doc.units.at(-1)?.tokens.map(({ kind }) => kind)).toEqual(['placeholder']);
  });

  test('skips front matter', () => {
    expect(units('---\ntitle: x\n---\n\nFix the bug.')).toEqual(['Fix the bug.']);
  });
});
