import { describe, expect, it } from 'vitest';
import { lint } from '../../../src/linter/lint.ts';

const isLazy = (text: string): boolean => lint(text).antiPatterns.lazy.present;

describe('calls lazy', () => {
  it.each([
    'fix',
    'fix this',
    'make it better',
    'add error handling',
    'optimize this',
    'build me an app',
    'the build is broken, please fix',
    'Improve the performance.',
    'I need a website',
    'a script for the backups pls',
    'is this ok?',
    'Please write tests.',
    'do the thing we talked about',
    'make the dashboard nicer',
    'Do the needful about the invoices and get back to us soon.',
    'The figures look odd to our treasurer, can you sort that out?',
    'Write something that impresses the customer on Friday.',
    'Please build the features we talked about, the details are in the mail from Ines and in the screenshot.',
    'make the quiz more fun',
    'TODO context\nTODO paste the trace\nTODO goal',
    'Consider: null, empty, timeouts, time zones.\nAvoid: XSS, CSRF, SSRF.\nRespect: SOLID, DRY.',
  ])('%s', (text) => expect(isLazy(text)).toBe(true));
});

describe('does not call lazy', () => {
  it.each([
    'Rename `getUsr` to `getUser` everywhere in src/.',
    'Add a `--json` flag to the `status` command that prints one object per service.',
    'Why does `terraform plan` want to replace the subnet when only the tag has changed?',
    'what is the command to list only the failed jobs in sidekiq?',
    'Convert the date column of the roster export to ISO 8601.',
    'commit and push the changes',
    'On the login page, the second field loses focus after every key press.',
    'Move the cookie banner below the header on phones.',
    'Write a Bash function that retries a command five times with doubling pauses.',
    'The PDF invoice prints the wrong VAT rate for customers in Denmark since the last release.',
    'fix this\n```\nTypeError: price.toFixed is not a function\n    at Cart (cart.tsx:40:17)\n```',
    'Our Go worker leaks one goroutine per message; find out where and close it.',
    'Set the idle timeout of the pool in config/database.yml to 30 seconds.',
    'Sort the members in `roster.csv` by club and write something like "12 of 40" below each club.',
    'what files are in this directory?',
    'The zoom buttons of the seat map are far too small. Can you make them bigger?',
    'Audit the checkout for race conditions.',
    'is there any ambiguity in this spec?',
  ])('%s', (text) => expect(isLazy(text)).toBe(false));
});

describe('the verdict on laziness', () => {
  it('gives a reason', () => expect(lint('make it better').antiPatterns.lazy.reason).toMatch(/action/));
  it('points at the request that is too thin', () =>
    expect(lint('a script for the backups pls').antiPatterns.lazy.strength).toBeGreaterThanOrEqual(0.5));
});
