import { expect, test } from 'vitest';
import { grade } from '../../src/grading/grade.ts';
import { EXERCISES } from '../support/exercises.ts';

type Answer = readonly [exercise: string, text: string];

/** Honest answers in voices of their own: pictures, notes, contracts, the English of other languages. */
const HONEST: readonly Answer[] = [
  [
    'shop-in-one-go',
    `Right, scrap the wish list. What hurts is that nobody can reserve a spot on a course. That is the whole job this week.
Our Rails 7.2 code base (Postgres) comes with Devise and a Course that knows title, starts_at and seats.
House rules: a course with 12 seats never ends up with 13 names on it, whatever two fast clickers do; you can't sit on two chairs; nobody gets in less than two hours before it starts.
Please back each house rule with a request spec.
When that's in, hold your horses: I have to bless it before anything from the old list comes up.`,
  ],
  [
    'slow-report',
    `The report in jobs/daily_report.py is on a diet: from 48 seconds down to single digits. Fat: the tax column is worked out with apply, row for row, four fifths of the clock. House rules: same laptop-sized server (8 cores, 16 gigs), no cluster. Finance's file has to come out without a hair's difference; there's a test, tests/test_report.py, which will tell. Weigh-in before, weigh-in after, both in your answer.`,
  ],
  [
    'email-validator',
    `We publish a tiny TS package (strict, dependency-free). It lacks isEmail. Thumbs up: user@example.com. Thumbs down: plain; @example.com; user@; user@.com; nothing at all. Callers from the stone age hand us null or undefined, and they deserve a plain false. I'd like to see the thumbs as vitest cases before I see any implementation.`,
  ],
  [
    'add-logging',
    `Nobody can tell at the moment when a burglar is trying keys at our door, i.e. at authenticate() in src/auth/service.py. Install a visitors' book: every ring at the door gets a line, whether we opened or not. We opened: INFO. We didn't: WARNING. The door fell off its hinges: ERROR. Each line: who rang, when, from which address (IP), and the user agent. The orders module keeps such a book already (src/orders/service.py); copy its handwriting. Never write down the key itself: no passwords, no tokens.`,
  ],
  [
    'oversold-stock',
    `Imagine one umbrella left and two wet customers who press Buy together. Our placeOrder (src/checkout/placeOrder.ts) sells it to the pair of them, and stock.quantity says -1. It ought to sell it once and give the other the OutOfStockError that the page knows. Reading and decrementing have to become one indivisible act in Postgres. The mobile people rely on placeOrder(cart, customerId), so that line is carved in stone. And please, a Vitest in which the two wet customers race, so that this stays fixed.`,
  ],
  [
    'failing-parser',
    `Still broken, mate. Ran go test ./internal/orders: "parse_test.go:41: row 3: wrong number of fields: got 5, want 4". The row's 1042,"Bolt, M8",12, and strings.Split doesn't give two hoots about quotes. Go's own csv reader does, so use that, one row after another since the real files are a gig. Header line's not data. Don't you dare touch the tests. I want to see them pass.`,
  ],
  [
    'rate-limit',
    `Please write the following piece of software: an asynchronous FastAPI middleware, placed under src/middleware/, that counts requests in Redis 7 (one shared counter for the 4 instances we operate). Up to 100 requests per minute and IP for unknown visitors, up to 1000 per minute and user for known ones; whoever asks more often obtains status 429 together with Retry-After. In the event that Redis does not answer, the request is to be let through and the event logged, because an outage of the limiter may not become an outage of the API. /health is out of it. Automated tests (pytest) belong to the delivery.`,
  ],
  [
    'tidy-invoice',
    `InvoiceCalculator.total() is a plate of spaghetti: 240 lines, taxes wound round discounts wound round rounding. Untangle it into methods of thirty lines or fewer. The sauce must taste the same: identical amounts for any invoice, and other services see the same public methods. All 62 tests keep passing and you don't edit one. Serve it in small portions, a commit each, with a word on why.`,
  ],
  [
    'upload-audit',
    `Look at src/routes/upload.ts through the eyes of somebody who wants to hurt us. I'm mostly thinking of names such as ../../index.html, of a .svg with a script in it, and of somebody sending us gigabytes all night. What we want: PNG/JPEG, two megs, account required. Give me the list, nastiest on top, with a cure for each. Keep your fingers off the code itself.`,
  ],
  [
    'csv-import-lambda',
    `Suppliers throw CSVs into S3 (supplier-inbox). For each one I need a Python Lambda to fire, walk through the rows, check them and write them into DynamoDB's supplier_prices. Careful: 2 GB file, 512 MB function, so walk, don't swallow. Rows that make no sense: put them on a list and keep walking. If DynamoDB says "too fast", slow down and repeat. If the file as such is nonsense, it belongs in the dead letter queue. I need the SAM template too, and tests that I can run without AWS.`,
  ],
  [
    'export-endpoint',
    `Django 5 with DRF and Celery. I'm away for an hour and you're on your own, so: build POST /api/v1/reports/export. The caller hands in start_date, end_date and a format, csv or pdf, and is handed back 202 and a job id. We turn down anything over a year and anything that ends before it begins. No session, no entry; and your organisation's reports only. Copy how the invoices app goes about its tasks.py; store a ReportJob. Whoever writes the file will come later: leave a placeholder. Tests come before code, pytest-django. If you were tempted to add something, don't. Close with what you took for granted.`,
  ],
  [
    'the-long-story',
    `On the delivery page formatDate (src/utils/date.ts) goes by UTC, so in Tokyo the morning shows yesterday. It should go by the customer's zone. Intl can do that; add nothing to package.json and leave the signature be, 14 callers use it. Prove it with tests under Asia/Tokyo and America/Sao_Paulo.`,
  ],
];

/** Answers that leave out or merely touch what is asked for. */
const WEAK: readonly Answer[] = [
  [
    'add-logging',
    `Sign-in in src/auth/service.py needs logging, please, because support can't see when somebody is guessing passwords. Every attempt, good or bad: INFO if it worked, WARNING if not, ERROR on exceptions. User id, time, IP, user agent. Format like src/orders/service.py.`,
  ],
  [
    'add-logging',
    `authenticate() in src/auth/service.py: log failed attempts as WARNING and exceptions as ERROR, in the style of src/orders/service.py, with user id, time, IP and user agent. Successful sign-ins need no entry. Never log passwords or tokens.`,
  ],
  [
    'rate-limit',
    `FastAPI middleware in src/middleware/ that limits requests with Redis 7, shared by our four instances. 100/min per IP if anonymous, 1000/min per user if signed in. Exceeding: a clear error. Redis unreachable: let through and log. pytest tests in tests/.`,
  ],
  [
    'rate-limit',
    `FastAPI middleware in src/middleware/ that limits requests with Redis 7, shared by our four instances. 100/min per IP if anonymous, 1000/min per user if signed in. 429 with Retry-After. Redis may be unreachable at times, please take that into account. pytest tests in tests/.`,
  ],
  [
    'oversold-stock',
    `src/checkout/placeOrder.ts: two customers ordering the last item at the same moment both succeed, stock goes to -1. The second should get OutOfStockError. Solve it elegantly. Write a Vitest test with two parallel orders.`,
  ],
  [
    'oversold-stock',
    `In src/checkout/placeOrder.ts stock.quantity sometimes goes to -1. Use a transaction with a lock, leave the signature of placeOrder alone. Afterwards one order must succeed and the other gets OutOfStockError. Add a Vitest test with two orders in parallel.`,
  ],
  [
    'slow-report',
    `jobs/daily_report.py takes 48 s with 1.2 million rows. It should be under 10 s. One machine, 8 cores, 16 GB. The CSV stays byte-identical. Describe what you did.`,
  ],
  [
    'slow-report',
    `Make jobs/daily_report.py (48 s now, killed at 30) as fast as you can, on one machine with 16 GB, CSV identical to the byte, with measurements before and after.`,
  ],
  [
    'tidy-invoice',
    `total() in InvoiceCalculator has 240 lines with nested ifs. Refactor into methods of at most 30 lines with Checkstyle clean; results unchanged for every invoice, public signatures stay. InvoiceCalculatorTest has 62 tests, all passing today. Small commits, each explained.`,
  ],
  [
    'tidy-invoice',
    `total() in InvoiceCalculator has 240 lines with nested ifs. Refactor it so that it's readable; results unchanged for every invoice, the 62 tests stay green. Small commits, each explained.`,
  ],
  [
    'email-validator',
    `isEmail(value) in strict TypeScript without dependencies. true for user@example.com; false for plain, user@, @example.com. Must be fast on hostile input. Write Vitest tests for these cases first.`,
  ],
  [
    'email-validator',
    `isEmail(value) in strict TypeScript without dependencies. Valid addresses return true, for example user@example.com, invalid ones false. null and undefined: false. Vitest tests for all of it.`,
  ],
  [
    'upload-audit',
    `You are a security reviewer. Review src/routes/upload.ts for path traversal, script uploads and DoS. Rules: PNG/JPEG, 2 MB, signed-in users. List what you find.`,
  ],
  [
    'upload-audit',
    `Review src/routes/upload.ts for path traversal, script upload and DoS. Only PNG/JPEG up to 2 MB. Each finding with severity and fix. Then open a pull request with the fixes.`,
  ],
  [
    'csv-import-lambda',
    `Python 3.12 Lambda: a CSV in the S3 bucket supplier-inbox triggers it, rows are validated and stored in DynamoDB. Files are up to 2 GB, stream them. Skip and log bad rows. DynamoDB may throttle. SAM template and pytest tests please.`,
  ],
  [
    'csv-import-lambda',
    `Python 3.12 Lambda: a CSV in the S3 bucket supplier-inbox triggers it, rows are stored in DynamoDB. Read the file with pandas. Skip and log bad rows. Throttled writes are retried with backoff. SAM template and pytest tests please.`,
  ],
  [
    'shop-in-one-go',
    `Rails 7.2 app with Course and Devise. First slice: seat booking. Never more bookings than seats. RSpec request specs. Work step by step.`,
  ],
  [
    'shop-in-one-go',
    `First slice: seat booking in Rails 7.2. Never more bookings than seats, one per person. RSpec request specs. I approve each step. Payments later.`,
  ],
  [
    'the-long-story',
    `formatDate in src/utils/date.ts shows the UTC day, Tokyo sees yesterday. Show the customer's local day. Tests for Asia/Tokyo.`,
  ],
  [
    'the-long-story',
    `formatDate in src/utils/date.ts shows the UTC day, Tokyo sees yesterday. Show the customer's local day. No new dependency. It must work in Tokyo and Sao Paulo.`,
  ],
  [
    'export-endpoint',
    `Django 5, DRF, Celery. POST /api/v1/reports/export with start_date, end_date, format; 202 + job id. Max one year. Own organisation only. ReportJob and tasks.py like other apps. Stub the file, nothing extra. Make it well tested.`,
  ],
  [
    'export-endpoint',
    `Django 5, DRF, Celery. POST /api/v1/reports/export with start_date, end_date, format; 202 + job id. Max one year. ReportJob and tasks.py like other apps. Stub the file, nothing extra. pytest tests first. List assumptions.`,
  ],
  [
    'failing-parser',
    `go test ./internal/orders fails: row 3: wrong number of fields: got 5, want 4. Row: 1042,"Bolt, M8",12,. ParseOrders splits at every comma. Make the test pass.`,
  ],
  [
    'failing-parser',
    `go test ./internal/orders fails: row 3: wrong number of fields: got 5, want 4. ParseOrders uses strings.Split. Use encoding/csv, row by row, make the test green, don't touch the tests.`,
  ],
];

function passes([id, text]: Answer): boolean {
  const exercise = EXERCISES.find((e) => e.id === id);
  if (!exercise) throw new Error(`expected an exercise; found "${id}"`);
  return grade(exercise, text).passed;
}

test.for(HONEST)('accepts an honest answer to %s in its own words: %s', (answer) => {
  expect(passes(answer)).toBe(true);
});

test.for(WEAK)('turns down a weak answer to %s: %s', (answer) => {
  expect(passes(answer)).toBe(false);
});
