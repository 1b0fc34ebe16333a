import { describe, expect, it } from 'vitest';
import { judge } from '../../../src/linter/evidence/judge.ts';
import { parsePrompt } from '../../../src/linter/parse/document.ts';

const firing = [
  'Write slugify(title) in Kotlin: "Größe & Preis" -> "groesse-preis".',
  'In the Django admin, shorten order numbers, e.g. 2024-000817 becomes 817.',
  'The parser has to accept durations such as "1h 20m" and "45s".',
  'Add a --since flag to the Go CLI. Example: `logcat --since 2h --level warn`.',
  'roundUp(12.01, 0.05) should return 12.05 in our Rust pricing crate.',
  'Build the settings dialog in Flutter in the same style as the profile screen.',
  'Add an endpoint for refunds, structured like `PaymentsController`.',
  'Write the new importer modelled on `csv_importer.rb`.',
  'Follow src/hooks/useCart.ts for naming and error handling in the new hook.',
  'Create a dark theme for the editor. It should look like the terminal page.',
  'Implement the exporter. Use the Excel exporter as a template.',
  'Convert the phone numbers in the CSV: 0171/2345678 → +491712345678.',
  'The Slack message should read like "Build 4711 failed on main (3 tests)".',
  'Write a regex in Perl for our invoice ids. Matches: `RE-2024-00017`, does not match: `RE-24-17`.',
  'Add a serializer for events. The payload looks like this:\n\n```json\n{"id": 7, "kind": "login", "at": "2025-04-01T08:00:00Z"}\n```',
  'Parse these log lines in awk. Sample line: `10.0.0.3 - - [02/May/2025] "GET /a" 200 512`',
  'Make a vacation calendar in React. Given two leaves 2025-05-01 and 2025-05-03, show one bar.',
  'Write the unit conversion in Swift.\n\n- 0 -> "0 m"\n- 1500 -> "1.5 km"\n- 999.6 -> "1 km"',
  'Turn "john_smith@example.com" into "j***@example.com" in the masking function of our PHP app.',
  'Add the filter bar to the Angular reports page, just like on the invoices page.',
  'Write a Terraform module for the queue, consistent with modules/topic/main.tf.',
  'Mirror the approach of `UserRepository` in a new `TeamRepository` (C#).',
  'The tooltip should say for example "3 of 12 selected".',
  '"12,50 €" is parsed as 12.5.',
  'Reuse the layout from the login page.',
  'Write it in the style of our other README files.',
  'Same error handling as in payment.ts.',
  'The word "bookkeeper" would be run-length coded as bo2k2e2per.',
  'With [5,2,9] going in I want [2,5,9] coming out.',
  'Suppose a member borrows 4 books on May 2 and returns 3 on May 9, then the counter should show 1.',
  'For reference, 2000 at 3% over 2 years compounds to 2121.80.',
  'A typical line from the scale is ST,GS,+0012.45kg,0007,OK',
  'Before: `openDoor(7, true)`. After: `openDoor({ id: 7, silent: true })`.',
  'By "short date" I mean 4 Mar, 12 Nov, 1 Jan 2031.',
  'The search for tag:red size:xl would keep "shirt red XL" and leave out "shirt blue XL".',
  'Feed it 0x10 0x20 and you get back 16, 32.',
  'The queue delivers <job id="81"><state>late</state></job> for that.',
  'Somebody who ran 5 km on Monday and 7 km on Sunday would see a total of 12.',
  'Mirror how `StockWatcher` keeps its state.',
  'PricePicker already does this nicely, so copy its approach.',
  'The naming I mean: `fetch_user_by_id(conn, 7)`',
  'Borrow the layout from `OrderSheet.vue`.',
  'The file "DOG_POODLE_07.jpg" maps to class dog/poodle.',
  'Copy the page header from `about.html` into the new page.',
  '`orders.rb` had the same trouble and got a scope; do it the same way.',
  'Follow `roles/mail` for layout and names.',
  'Check how sorting is done on the bookings page and do the same for invoices.',
  'One row of the sheet should look like this:\nMiller, Ann | 03.02.2026 | 7.5 | ann_w06.xlsx',
  'Example of the report at the end:\nweb3  patched 12  rebooted yes\nweb4  patched 0   rebooted no',
  'Write the debouncer.\n\nlow for 9 ms, then stable -> one pulse\nglitch of 2 ms -> no pulse\nheld for 4 s -> one pulse only',
  'The format is like this: 2024-01-31_backup.zip',
  'The commit messages should have the form "fix(api): handle null".',
  'The other endpoints (like /users) already do that, copy how they do it.',
  'Similar to how we did it for the invoices.',
  'Take a look at how the Button component handles sizes and do the same for Input.',
  'Base the new class on CsvExporter.',
  'The url looks like https://example.com/u/123/posts',
  'Current: `getUser(id)`. Wanted: `getUser({ id })`.',
];

const silent = [
  'Fix the null pointer in OrderService.java, it crashes when the cart is empty.',
  'Add pagination to the users table. Give me an example of how to call it.',
  'Examples: input, output.',
  'No examples needed. Refactor the login form in Svelte.',
  'Use a modern framework like React or Vue for the shop.',
  'It looks like the build is broken since yesterday, please find out why.',
  'I would like to add a search box to the header of the page.',
  'Upgrade Rails from 7.0 to 7.1 and Ruby to 3.3.',
  'Show the same error only once per session in the toast area.',
  'Go to Settings -> Privacy -> Cookies and rename the second switch.',
  'Write a bash script that copies the backups to the NAS every night at 03:00.',
  'The API returns this error:\n\n```\nTypeError: Cannot read properties of undefined (reading "map")\n```\n\nFind the cause in `list.ts`.',
  'Do something similar to what we discussed before.',
  'Refactor this function so that it is easier to read:\n\n```python\ndef total(items):\n    return sum(i.price for i in items)\n```',
  'Write tests for the date helper in the Elixir project.',
  'Based on the requirements, propose an architecture for the mobile app.',
  'Now commit this and push it to main.',
  'I get the same error as before when I start the server.',
  'Move the config from settings.py to config.yaml.',
  'Users should be able to upload a picture and edit their bio.',
  'Read docs/plan.md and follow it step by step.',
  'Increase the timeout from 10 to 30 seconds.',
  'Something similar to what everybody else has.',
  'In a format like JSON or whatever.',
  'Make it look professional, for example.',
  'Such as numbers, letters and so on.',
  'Input → output.',
  'Keep a backup copy of the old scripts in the repository.',
  'Start from scratch and plan the importer first.',
  'Check forums for how people solve the paging of the table.',
  'Our classifier uses 20 samples per class.',
  'Generate 300 rows of fake customers for the demo.',
  'We have 3 servers, 40 sites and 2 admins.',
  'The users who pay monthly see a banner, please restyle it.',
  'Consider a caching layer for the catalogue.',
  'The example in the manual does not compile on our machines.',
  'Samples are welcome.',
  'Port 8080 is taken, use 8082 and log it.',
  'The styling on the tab bar is off, fix it.',
  'Compare the run time of both parsers, compared to Rust they are slow.',
  'The due date is the same as the day of the invoice.',
  'Make the menu look more like a proper desktop menu.',
  'The job is called `nightly-build` and must keep that name.',
  'Write a port of solver.py in Go.',
  "scores = table['score'] for every player, then fill the gaps.",
  'Use 2 charts on each page and 8 labels where the rows are more than 20.',
];

const found = (text: string) => judge(parsePrompt(text)).components.examples;

describe('examples', () => {
  it.each(firing)('finds one in: %s', (text) => {
    expect(found(text)).toMatchObject({ present: true });
  });

  it.each(silent)('stays silent on: %s', (text) => {
    expect(found(text)).toMatchObject({ present: false });
  });

  it('quotes the words that show it', () => {
    expect(found(firing[0] ?? '').evidence[0]?.quote).toContain('groesse-preis');
  });
});
