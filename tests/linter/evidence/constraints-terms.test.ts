import { describe, expect, it } from 'vitest';
import { lint } from '../../../src/linter/lint.ts';

const has = (text: string): boolean => lint(text).components.constraints.present;

describe('finds constraints in terms and surroundings:', () => {
  it.each([
    'hard requirement: WCAG AA contrast',
    'only MIT or Apache licensed libs',
    'it needs to be accessible by keyboard',
    "we're air gapped",
    'our company proxy blocks everything except the internal registry',
    'i want it to run for free',
    'ask before you install something',
    'be conservative, this is production',
    'This is a hotfix so keep the diff tiny.',
    'for this ticket ignore mobile',
    'quick and dirty is fine, it is a one-off script',
    'the flag must be off by default',
    'Inject the clock so that it can be faked',
    'the other team owns the proto files, so hands off',
    'Do not start the webhook work yet',
  ])('%s', (text) => {
    expect(has(text)).toBe(true);
  });
});

describe('finds constraints in the shape of code and the customs of the house:', () => {
  it.each([
    'Passwords hashed with argon2id',
    'amounts as integers in cents, never floats',
    'times in UTC everywhere',
    'Everything goes through the existing ApiClient.',
    'the existing tests should not be modified',
    'the query may not lock the table longer than a second',
    'as a WordPress shortcode',
    'names in English, comments too',
    'the helper belongs in packages/shared',
    'table driven tests please, that is how we do it here',
    'respect the rate limit of the Jira API, 100 calls/min',
    'Terraform >= 1.6, AWS provider 5',
    'one migration per table',
    'must be safe to run twice',
    'The solution should be framework independent',
    'signature: fn parse(input: &str) -> Result<Ast, Error>',
    'Build a guestbook with three pages.\n\nPython 3.11 / Django 4.2',
  ])('%s', (text) => {
    expect(has(text)).toBe(true);
  });
});

describe('finds no constraints in rules of the product, questions and wishes about the answer:', () => {
  it.each([
    'Users are not allowed to post links.',
    'Guests may book up to 4 nights.',
    'The button should stay disabled until the form is valid',
    'Players cannot move outside the board.',
    'how can I make this run without root?',
    'Give me only the SQL.',
    'show me the changed lines only',
    'Please use clear names.',
    "Don't panic, it's only staging",
    'No pressure, but I need it today',
    'tell me before you begin',
    'Add unit tests for the date helper.',
    'The admin must approve every new member.',
    'the service is deployed with Helm',
    'Why must the key be unique?',
  ])('%s', (text) => {
    expect(has(text)).toBe(false);
  });
});
