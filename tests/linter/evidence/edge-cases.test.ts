import { describe, expect, it } from 'vitest';
import { judge } from '../../../src/linter/evidence/judge.ts';
import { parsePrompt } from '../../../src/linter/parse/document.ts';

const firing = [
  'Write a CSV reader in C#. If a line is empty, skip it and count it.',
  'Fetch the exchange rates in Kotlin; when the service is down use the rate of yesterday.',
  'Add a unique index to emails. Existing duplicates must be merged first.',
  'Upload component in React: files over 10 MB are rejected before the upload begins.',
  'Booking form in Angular: a double click on Pay may charge only once.',
  'Write the sync job in Go. If the connection drops half way, resume at the last chunk.',
  'Parse the prices in Ruby: "" -> nil, "abc" -> ArgumentError.',
  'Compute working hours in Elixir and mind the night of the clock change, when 02:30 exists twice.',
  'GET /orders/{id} answers 404 for an unknown id and 410 for a deleted order.',
  'The queue consumer must tolerate messages that arrive out of order or twice.',
  'Average of sensor values in C; division by zero has to be avoided when there are no samples.',
  'Show the name of the user, or "Guest" if nobody is logged in.',
  'Players without a score go to the end of the table.',
  'What happens if two admins edit the same article at the same time? Please handle that with a version column.',
  'Retry the webhook up to 5 times with exponential backoff, then park it in the dead letter table.',
  'Import the Excel sheet; a missing column should produce a message with its name, not a crash.',
  'The date picker should fall back to the plain input on browsers without support.',
  'Cover these in the tests: expired token, token of another tenant, no token at all.',
  'Names can contain apostrophes and emoji, so escape them in the SVG.',
  'Write the lock in Rust. It must not deadlock when the holder panics.',
  'Resize images in PHP unless the original is smaller than the target.',
  'Ignore rows with a negative quantity in the stock report.',
  'Users who have never ordered anything should get a neutral greeting.',
  'Messages may come in any order.',
  'Use 0 as default when the field is absent.',
  'The counter must not go below zero.',
  'When the disk is full, stop with exit code 3.',
];

const silent = [
  'Handle edge cases.',
  'Edge cases: null, empty, timeout.',
  'Add proper error handling to the payment service.',
  'Create a responsive navbar with Bootstrap and a dark mode.',
  'When I click Submit the page reloads, fix it in `Form.tsx`.',
  'Rename the column `qty` to `quantity` in the orders table.',
  'If you have questions, ask me before you start.',
  'If possible use the standard library only.',
  'Write a REST API for a bookshop in Spring Boot with CRUD for books and authors.',
  'No edge cases to consider. Add a footer to the page.',
  'Explain the difference between a mutex and a semaphore.',
  'Add an index to speed up the list of invoices.',
  'When the user logs in, show the dashboard with the latest orders.',
  'Cover all relevant cases and make it robust.',
  'Move the retry logic from `client.ts` to `http.ts`.',
  'Update the README with the new install steps for Windows.',
  'Now commit this and push it to main.',
  'I get the same error as before when I start the server.',
  'Move the config from settings.py to config.yaml.',
  'Users should be able to upload a picture and edit their bio.',
  'Read docs/plan.md and follow it step by step.',
  'Increase the timeout from 10 to 30 seconds.',
];

const found = (text: string) => judge(parsePrompt(text)).components.edge_cases;

describe('edge cases', () => {
  it.each(firing)('finds one in: %s', (text) => {
    expect(found(text)).toMatchObject({ present: true });
  });

  it.each(silent)('stays silent on: %s', (text) => {
    expect(found(text)).toMatchObject({ present: false });
  });

  it('adds up hints of one statement, not of several', () => {
    expect(found('The job runs at midnight. It writes to a table.').present).toBe(false);
  });
});
