import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lint } from '../../src/linter/lint.ts';
import { markdownParser } from '../../src/linter/parse/markdown.ts';
import { COMPONENT_IDS, type Report, type Span } from '../../src/linter/types.ts';

const KB = 1024;
/** Generous: a shared machine may be busy. The bench measures time; this only catches what grows with the square. */
const PATIENCE = 5_000;

function spansOf({ components, antiPatterns, findings }: Report): Span[] {
  return [
    ...Object.values(components).flatMap(({ evidence }) => evidence),
    ...Object.values(antiPatterns).flatMap(({ evidence }) => evidence),
    ...findings,
    ...findings.flatMap(({ fix }) => fix?.edits ?? []),
  ];
}

/** What holds of the report on any text. */
function check(text: string): void {
  const report = lint(text);
  for (const { from, to } of spansOf(report))
    if (!(from >= 0 && from <= to && to <= text.length)) expect.fail(`span ${from}–${to} in ${text.length} characters`);
  for (const id of COMPONENT_IDS)
    for (const { from, to, quote, strength } of report.components[id].evidence) {
      expect(quote).toBe(text.slice(from, to));
      expect(strength).toBeGreaterThanOrEqual(0);
      expect(strength).toBeLessThanOrEqual(1);
    }
  for (const { fix } of report.findings) {
    let at = 0;
    for (const { from, to } of fix?.edits ?? []) {
      expect(from).toBeGreaterThanOrEqual(at);
      at = to;
    }
  }
  expect(report.score).toBeGreaterThanOrEqual(0);
  expect(report.score).toBeLessThanOrEqual(100);
  expect(Number.isInteger(report.score)).toBe(true);
}

const MARKUP = [
  '_*',
  '> ',
  '[',
  '`',
  '` a',
  '|a|b|',
  '|a|b|\n|-|-|\n',
  '<a ',
  '- ',
  '  - a\n',
  '{{',
  '{{a',
  '/*',
  '/*\n',
  '<!--',
  '```',
  '```\n',
  '~~~\na\n\n',
  '# ',
  '#',
  '![',
  '](',
  '[a](',
  '[a][',
  '[a]: b\n',
  '[^a] ',
  '![a](',
  '~~a',
  '***a',
  'a*',
  'a** ',
  '*a_b',
  '> - ',
  '1) ',
  '1. ',
  '- [ ] a\n',
  '* a\n',
  '[[a]] ',
  '<b>a',
  '<a href=',
  '<span hidden>',
  '<div style="display:none">',
  '<![CDATA[',
  '<?',
  '</a>',
  '&#',
  '\\*',
  '---\na: b\n',
  'a\n---\n',
  ':--|',
  '||\n|-|\n',
];
const WORDS = [
  'x',
  'a.',
  'a.a.a',
  'Context:\n',
  'a: ',
  'Fix it. ',
  'and ',
  'not ',
  'test ',
  'do not add tests to the login page and then ',
  'at a (b.ts:1:1)\n',
  'at a (b.ts:1:1)\n\n',
  'const a = (1;\n',
  'rm -rf ',
  'git push ',
  'DELETE FROM ',
  'password=',
  'eyJ-',
  'eyJaaaaaaaaa.',
  'sk-',
  '4111 ',
  '4111-1',
  'DE89 ',
  'a@',
  'a@b.',
  '+1 ',
  '+49 ',
  'http://a.b/',
  'http://',
  'www.a.b ',
  'A.b(',
  '/a',
  'a/',
  '-a',
  '--a ',
  'a::',
  'a->',
  '$NAME ',
  '${a',
  '[X version] ',
  '____',
  '......',
  '…',
  '[your ',
  '<your ',
  'score: 1',
];
const INVISIBLE = [
  '\u200b',
  'a\u200b',
  '\u202e',
  '\ufeff',
  '\u{e0041}',
  '👩\u200d💻',
  '漢字',
  'é',
  'a\r\n',
  '\r',
  '\n',
  ' \n',
  ' ',
  '\t',
  '\0',
  '\ud83d',
  '"',
  '" a',
  "' a",
  "'s",
];

test.each([
  ['one long word before the end of a line', `${'a'.repeat(150 * KB)} b.\nnext`],
  ['a line of blanks between words', `the${' '.repeat(150 * KB)}end\nnext`],
  ['as many lines as fit', 'a\n'.repeat(95_000)],
])('%s is judged', (_, text) => check(text), PATIENCE);

describe.each([...MARKUP, ...WORDS, ...INVISIBLE])('%j over and over', (pattern) => {
  test.each([32, 50])(
    'is judged at %i KB',
    (size) => {
      check(pattern.repeat(Math.ceil((size * KB) / pattern.length)).slice(0, size * KB));
    },
    PATIENCE,
  );
});

test(
  'deep nesting is judged',
  () => {
    for (const [open, close] of [
      ['(', ')'],
      ['[', ']'],
      ['{', '}'],
      ['<b>', '</b>'],
      ['"', '"'],
      ['> ', '\n'],
      ['`', '`'],
      ['**', '**'],
      ['- ', ''],
    ] as const)
      check(`${open.repeat(2_000)}Fix \`a.ts\`${close.repeat(2_000)}`);
    check(Array.from({ length: 400 }, (_, depth) => `${'  '.repeat(depth)}- Fix \`a${depth}.ts\``).join('\n'));
  },
  PATIENCE,
);

test(
  'a long prompt behind a fence that stays open is judged',
  () => {
    check(`Fix it:\n\n\`\`\`ts\n${'const a = b(c); // TODO\n'.repeat(2_000)}`);
    check(`~~~\n${'```\na\n'.repeat(5_000)}`);
  },
  PATIENCE,
);

const unit = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.constantFrom(...MARKUP, ...WORDS, ...INVISIBLE),
  fc.constantFrom(
    'Add ',
    'a test ',
    'to `src/a.ts` ',
    'so that ',
    'it returns 429 ',
    'after 5 s. ',
    '\n\n',
    '## Task\n',
    'Constraints: ',
    '- ',
    '```\n',
    'Do not ',
    'e.g. ',
  ),
);
const soup = fc.array(unit, { maxLength: 60 }).map((parts) => parts.join(''));

test('any text is judged, with spans inside it and quotes that are its words', () => {
  fc.assert(fc.property(soup, check), { numRuns: 600 });
}, 60_000);

test('runs of any two pieces are judged', () => {
  const run = fc
    .tuple(unit, unit, fc.integer({ min: 1, max: 800 }))
    .map(([a, b, times]) => (a + b).repeat(times).slice(0, 16 * KB));
  fc.assert(fc.property(run, check), { numRuns: 60 });
}, 60_000);

test('the same text gets the same report', () => {
  fc.assert(
    fc.property(soup, (text) => {
      expect(lint(text)).toEqual(lint(text));
    }),
    { numRuns: 100 },
  );
}, 60_000);

test('the tree of the editor gives the same report as none', () => {
  fc.assert(
    fc.property(soup, (text) => {
      expect(lint(text, { tree: markdownParser.parse(text) })).toEqual(lint(text));
    }),
    { numRuns: 100 },
  );
}, 60_000);

test('the time grows with the length, not with its square', () => {
  const time = (text: string): number => {
    const start = performance.now();
    lint(text);
    return performance.now() - start;
  };
  for (const pattern of ['_*', '> - ', '![', 'a.', '|a|b|\n', '` a', 'Fix it. ', 'x']) {
    const at = (size: number) =>
      Math.min(...[1, 2, 3, 4, 5].map(() => time(pattern.repeat((size * KB) / pattern.length))));
    at(4);
    // Four times the text; the square would be 16 times. Short times are noise, and other work on the machine only adds to them.
    const ratio = () => at(64) / Math.max(at(16), 15);
    const best = [ratio, ratio, ratio].reduce(
      (least, measure) => (least < 12 ? least : Math.min(least, measure())),
      99,
    );
    expect(best, pattern).toBeLessThan(12);
  }
}, 60_000);
