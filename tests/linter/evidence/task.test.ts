import { describe, expect, it } from 'vitest';
import { lint } from '../../../src/linter/lint.ts';

const has = (text: string): boolean => lint(text).components.task.present;

describe('finds a task in', () => {
  it.each([
    [
      'an imperative with a detailed object',
      'Add a nullable `archived_at` column to the invoices table and backfill it from the audit log.',
    ],
    [
      'an imperative with a verb that no list holds',
      'Winnow the duplicate postcodes out of `addresses.csv` before the nightly import.',
    ],
    [
      'a request after a place',
      'In `charts/api/values.yaml`, raise the memory limit of the sidecar from 128Mi to 256Mi.',
    ],
    ['a polite question', 'could you move the rate limiting out of the Gin handlers into a middleware of its own?'],
    ['a wish', "I'd like the Kotlin sync service to upload photos only on wifi."],
    ['a modal statement', 'The search box on the suppliers page should keep its text when the browser goes back.'],
    [
      'a question about code',
      'Why does `useParams` return undefined inside the modal route of our React Router setup?',
    ],
    ['a how-to question', 'how do I mount a second volume for the postgres container in docker compose?'],
    [
      'a report of concrete behaviour',
      'Exporting the roster to Excel no longer includes the second telephone number of a member.',
    ],
    ['a verb that needs only an object', 'rename the feature flag'],
    ['a follow-up that names a step', 'Continue with phase 3 of the migration plan.'],
    [
      'a trace without a word',
      'Traceback (most recent call last):\n  File "ledger/import.py", line 88, in load\n    row["amount"] = Decimal(raw)\ndecimal.InvalidOperation: [<class \'decimal.ConversionSyntax\'>]',
    ],
    [
      '"fix this" above pasted code',
      'fix this please\n```go\nfunc Sum(xs []int) int {\n\tfor i := 0; i <= len(xs); i++ { total += xs[i] }\n\treturn total\n}\n```',
    ],
    [
      'a deliverable without a verb',
      'PowerShell script that lists all Hyper-V guests with less than 10 GB free on their system disk, sorted by host name.',
    ],
    [
      'a condition before the verb',
      'When a reviewer closes the drawer, save the unsent comment as a draft in IndexedDB.',
    ],
    ['lower case without full stops', 'make the csv importer skip blank lines and trim the header cells'],
  ])('%s', (_, text) => expect(has(text)).toBe(true));
});

describe('finds no task in', () => {
  it.each([
    ['nothing', ''],
    ['"fix this" alone', 'fix this'],
    ['"make it better"', 'Please make it better.'],
    ['a bare feature', 'add error handling'],
    ['a bare wish for speed', 'make the importer faster'],
    ['an unmeasured improvement', 'improve the code'],
    ['a heading alone', '## Task\n\n## Constraints'],
    ['placeholders', 'Task: {{task}}'],
    ['a greeting', 'Hello, thanks for yesterday, that was great!'],
    ['a statement about the situation', 'We are on Rails.'],
    ['a bare complaint', 'CI is slow'],
    ['an action on the whole app', 'Implement the feature in the app.'],
    ['a question without an object', 'is it good?'],
    ['praise words for a goal', 'It should look modern and professional.'],
    [
      'labelled demands beside a vague request',
      'make it better\n\nConstraints: must, only.\nOutput format: return JSON.',
    ],
    ['words that go round in circles', 'The task is the cleanup task, which is the task that cleans up.'],
    ['an instruction to consider everything', 'Handle all edge cases.'],
  ])('%s', (_, text) => expect(has(text)).toBe(false));
});

describe('evidence of a task', () => {
  it('is the words that ask, with a reason', () => {
    const text = 'The nightly job is fine. Move the retry loop from `mailer.rb` into a Sidekiq middleware.';
    const [first] = lint(text).components.task.evidence;
    expect(first?.quote).toContain('Move the retry loop');
    expect(text.slice(first?.from, first?.to)).toBe(first?.quote);
    expect(first?.reason).not.toBe('');
  });

  it.each([
    ['lower case', (t: string) => t.toLowerCase()],
    [
      'bullets',
      (t: string) =>
        t
          .split(/(?<=\.) /)
          .map((s) => `- ${s}`)
          .join('\n'),
    ],
    ['wrapped lines', (t: string) => t.replace(/(.{30,50}) /g, '$1\n')],
    ['curly quotes', (t: string) => t.replace(/"([^"]*)"/g, '“$1”')],
  ])('survives %s', (_, rewrite) => {
    const text =
      'The "Refund" dialog of our back office opens twice. Remove the second listener in `RefundButton.vue` and keep the keyboard shortcut.';
    expect(has(rewrite(text))).toBe(true);
  });
});
