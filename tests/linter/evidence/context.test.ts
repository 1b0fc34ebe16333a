import { describe, expect, it } from 'vitest';
import { lint } from '../../../src/linter/lint.ts';

const has = (text: string): boolean => lint(text).components.context.present;

describe('finds context in', () => {
  it.each([
    ['a named file', 'Remove the unused imports from `billing/tax_rules.py`.'],
    ['an identifier', 'Why does `OrderSaga.compensate` run twice?'],
    ['present behaviour', 'The export stops after the first 200 members and shows an empty second page.'],
    ['a stack in use', 'We run a Phoenix 1.7 app with Oban on Fly.io. Add a weekly digest job.'],
    ['a data size', 'Our ledger table holds 90 million rows and grows by 40,000 a day. Suggest an index.'],
    ['an error message', 'I get "ECONNRESET" from the payments sandbox since this morning. What can cause it?'],
    [
      'a pasted trace',
      'why?\n```\njava.lang.NullPointerException: bed is null\n\tat clinic.WardService.assign(WardService.java:61)\n```',
    ],
    [
      'pasted code',
      'Make this iterative:\n```rust\nfn depth(n: &Node) -> usize { 1 + n.kids.iter().map(depth).max().unwrap_or(0) }\n```',
    ],
    ['a place in the product', 'On the booking page, move the guest counter below the calendar.'],
    ['who uses it', 'Our dispatchers read this list on tablets in the van, so make the rows taller.'],
    [
      'a recent change',
      'Yesterday we upgraded the gateway, and the websocket clients have been reconnecting in a loop ever since.',
    ],
    ['an occasion', 'When I rotate the phone the recorder loses the current take. Keep it.'],
    ['the kind of project', 'This is a Flutter app for volunteer fire brigades. Add a roster screen.'],
    ['a lower-case complaint', 'the invoice pdf prints the old vat rate for danish customers'],
    ['what is already there', 'There is already a debounce helper in the shared package. Use it for the search field.'],
  ])('%s', (_, text) => expect(has(text)).toBe(true));
});

describe('finds no context in', () => {
  it.each([
    ['nothing', ''],
    ['a new program', 'Write a tic-tac-toe game for the terminal.'],
    ['a language for new code', 'Write a binary search in Haskell.'],
    ['"in my app"', 'Add a login form in my app.'],
    ['a new file', 'Create a file called `notes.md` with a packing list.'],
    ['a general question', 'How does garbage collection work?'],
    ['an explanation of a concept', 'Explain optimistic locking with a short example.'],
    ['a heading alone', '## Context\n\n## Task\nWrite a haiku generator.'],
    ['a denial', 'Context: none.\nWrite a calculator.'],
    ['placeholders', 'Context: [describe your project here]'],
    ['a wish for quality', 'Please write clean, readable code.'],
    ['constraints alone', 'Write a linked list. Use no external libraries.'],
    ['a role', 'Act as a senior engineer.'],
  ])('%s', (_, text) => expect(has(text)).toBe(false));
});

describe('evidence of context', () => {
  it('is quoted from the text', () => {
    const text = 'Please help. The booking service still charges cancelled seats twice.';
    const [first] = lint(text).components.context.evidence;
    expect(text.slice(first?.from, first?.to)).toBe(first?.quote);
    expect(first?.from).toBeGreaterThan(text.indexOf('help.'));
  });

  it.each([
    ['lower case', (t: string) => t.toLowerCase()],
    [
      'bullets',
      (t: string) =>
        t
          .split(/(?<=\.) /)
          .map((s) => `* ${s}`)
          .join('\n'),
    ],
    ['wrapped lines', (t: string) => t.replace(/(.{30,50}) /g, '$1\n')],
    ['no heading', (t: string) => t.replace(/^## .*\n/gm, '')],
  ])('survives %s', (_, rewrite) => {
    const text =
      '## Situation\nOur warehouse scanners lose the last pallet when the wifi drops. The queue lives in memory only.';
    expect(has(rewrite(text))).toBe(true);
  });
});
