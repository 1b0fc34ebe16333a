import { apart } from '../leaks/apart.ts';
import { personalDataIn } from '../leaks/personal-data.ts';
import { defineRule } from './define-rule.ts';

const MOST = 20;

/** Reports data of real people. */
export default defineRule({
  id: 'personal-data',
  severity: 'warning',
  topic: 'safety',
  summary: 'Reports e-mail addresses, phone numbers, card numbers and bank accounts that look real.',
  why: 'Data of real people that goes to a provider needs a legal reason, and a sample with made-up values serves the assistant as well. Reserved values also keep tests from writing to somebody by mistake.',
  remedy: 'Replace it by a reserved value: an address at `example.com`, a 555-01 number, a test card.',
  cases: [
    'Rows for ⟦marta.keller@windmail.de⟧ appear twice in `export.csv`.',
    'The refund of card ⟦4539 1488 0343 6467⟧ answers 500.',
    'Transfers to ⟦IE45BOFI90000112345678⟧ fail with “unknown bank”.',
    'The SMS to ⟦+49 151 24578036⟧ is sent twice when the worker restarts.',
    'Reject `bob@example.com` when it is registered already; answer 409.',
    'Clone git@github.com:harbour/ledger.git and bump `react@19.1.0`, `logo@2x.png` stays.',
    'Pay with the test card 4242 4242 4242 4242, then with order 4539 1488 0343 6468.',
    'Accept `+44 20 7946 0018` and (212) 555-0142, reject 2026-11-20 and 10.0.0.125.',
  ],
  example: {
    weak: 'The welcome mail to marta.keller@windmail.de has the wrong name in line 1. Fix `mailer.ts`.',
    strong: 'The welcome mail to `ada@example.com` has the wrong name in line 1. Fix `mailer.ts`.',
  },
  misses: [
    'Names, addresses, health data, national numbers.',
    'Phone numbers written without a country code and without dashes.',
  ],
  falsePositives: [
    'An address that is public on purpose, such as a maintainer’s.',
    'A long order number that passes the checksum of cards (one in ten does).',
  ],
  *check({ doc }) {
    for (const { from, to, what, insert } of apart(personalDataIn(doc.text)).slice(0, MOST)) {
      yield {
        from,
        to,
        message: `Unexpected ${what} that looks real, expected a reserved example value.`,
        fix: { label: `Replace by ${insert}`, edits: [{ from, to, insert }] },
      };
    }
  },
});
