import { describe, expect, it } from 'vitest';
import { judge } from '../../../src/linter/evidence/judge.ts';
import { parsePrompt } from '../../../src/linter/parse/document.ts';

const firing = [
  'Replace moment with date-fns in the React dashboard. All existing Jest tests must pass.',
  'Migrate the Gradle build to Kotlin DSL; `./gradlew check` has to stay green.',
  'Speed up the product search in Laravel: p95 under 150 ms with 50,000 products.',
  'Bring the bundle of the checkout page below 200 kB gzipped.',
  'Write a Go rate limiter. After 20 requests in a minute from one IP the next one must get a 429.',
  'Add a dry run to the cleanup script. Done when a second run prints nothing and exits with 0.',
  'Refactor the parser in Rust. Clippy must report no warnings and coverage stays at or above 85%.',
  'Fix the sort order in the contacts list. Expected: umlauts come after their base letter, "Aal" before "Äpfel".',
  'When the user clicks Save, the button should show a spinner and the list should contain the new row.',
  'Acceptance criteria:\n- the CSV has one line per invoice\n- totals match the ledger to the cent',
  'Make sure the session cookie is removed after logout in the Rails app.',
  'Ensure that the migration can be rolled back and the `users` table has the same number of rows as before.',
  'Add a pytest that checks that `parse_iban` rejects a wrong checksum.',
  'I will accept it when the Playwright run on CI passes in Chromium and Firefox.',
  'Add a regression test that fails without the fix in `cart.py`.',
  'Improve the landing page until Lighthouse gives at least 95 for performance.',
  'The export should return 204 if there is nothing to export.',
  'Get the cold start of the Lambda down to 800 ms.',
  'Keep going until `mypy --strict` reports no errors in `billing/`.',
  'Verify that both workers process the job exactly once.',
  'If the token is older than an hour, the API should answer 401 with an empty body.',
  'Rewrite the scheduler in C++. The output has to be byte for byte identical to the old one.',
  'No request may take longer than 300 ms.',
  'The build has to succeed on Windows and Linux.',
  'tsc and eslint must not report any errors',
  'GET /health returns 200 within 50 ms.',
  'The script is idempotent: a second run changes nothing.',
  "I'd call the label printer finished when the test page has no stripes.",
  'We accept the Elm rewrite if p99 drops below 80 ms in the k6 run.',
  'The Angular bundle must not grow by more than 3 kB.',
  'Word error rate ≤ 7% on the dev set of the dialect corpus',
  'Deliverable is accepted if three reviewers reproduce Figure 2 from the notebook.',
  'Memory of the MQTT bridge stays flat over a 2 hour soak.',
  'What I want to see in the end is a green pipeline and 0 skipped tests in GitLab.',
  "I'm satisfied the moment my aunt can place an order on her tablet",
  'A logged out visitor who opens /billing ends up on /login.',
  'The sum over all shares equals the total, to the cent.',
  'clang-tidy comes back clean on the whole of src/net',
  'Prices in the footer add up to the amount on the invoice: totals match to the penny.',
  "Don't stop before the type checker is quiet.",
  'The flicker in the sidebar must no longer happen after a resize.',
  'Nobody merges this before the simulator docks the boat in 18 runs out of 20.',
  'HTML validator: no errors.',
  'Run pytest after each file and fix what is red before going on.',
  'Run the tests again to see if the parser still fails.',
  'Move the legend up so it does not overlap the axis labels.',
  'Get `InvoiceController#show` under 400 ms at a page size of 50.',
  'Budget: 2.5 ms per frame.',
  'Make sure that the existing imports in lib/ still compile.',
  'The output should look exactly like in the old version.',
  'The cursor should stay in the same position after formatting.',
  'It works if I can open the page on my phone without horizontal scrolling.',
  'The header should be visible at all times.',
  'The result must contain exactly 12 rows.',
  'After restart the settings should still be there.',
  'Check that no request goes to the old domain anymore.',
  'Clicking the logo takes you back to the home page.',
  'The image should not be cropped on small screens.',
  'Success looks like: a new developer can start the project with one command.',
];

const silent = [
  'It should work.',
  'Make the app faster and more reliable, it should just work.',
  'Add tests.',
  'Tests should pass.',
  'Success criteria: works, fast, reliable.',
  'The tests pass locally but fail on CI since Monday, find out why.',
  'Create a login page with Vue 3 and Tailwind.',
  'Explain how the event loop of Node works, with a diagram.',
  'Ensure clean code and follow best practices.',
  'Make sure to use TypeScript and keep the file names.',
  'When I run the app I get a white screen and an error in the console.',
  'The query takes 4 s on 2 million rows, make it faster.',
  'Our test suite has 240 tests and runs for 12 minutes. Which of them are slow?',
  'There are no acceptance criteria yet, ask me for them.',
  'Rename `getUser` to `fetchUser` in the whole repository.',
  'Use Python 3.12 and FastAPI, with at most two new dependencies.',
  'Now commit this and push it to main.',
  'I get the same error as before when I start the server.',
  'Move the config from settings.py to config.yaml.',
  'Users should be able to upload a picture and edit their bio.',
  'Read docs/plan.md and follow it step by step.',
  'Increase the timeout from 10 to 30 seconds.',
  'Optimise the importer until it feels good.',
  'The result has to be perfect, my manager is watching.',
  'Our coverage is at 61% right now.',
  'Show the number of failed jobs per queue on the status page.',
  'Retry the upload 4 times with a pause between the attempts.',
  'Score each vendor from 1 to 5 in a table.',
  'Keep the public API of the Swift package the way it is.',
  'Node >= 20 is installed on the runners.',
  'I want to be able to manage coupons in the admin area.',
  'Start with the parser, then we talk about the rest.',
  'Fuzzy matching sometimes takes the wrong customer.',
  'Create a page that lists the tests that passed last night.',
  'Only show the diff, I will review it myself.',
  'The mails are sent from the queue worker in jobs/mail.rb.',
  'Ask me before you delete a table.',
  'better throughput would be nice',
  'Make sure that the new icons are used in the sidebar.',
  'Be sure to keep the summary short.',
  'cart.js:12 Failed to load resource: the server responded with a status of 404',
  'Define checkpoints for validation against success criteria.',
  'If that is correct, we can drop the second list and show only one.',
  'Put the helpers into test suites to make some room in the source folder.',
  'The log says that the test passed.',
];

const found = (text: string) => judge(parsePrompt(text)).components.success_criteria;

describe('success criteria', () => {
  it.each(firing)('finds one in: %s', (text) => {
    expect(found(text)).toMatchObject({ present: true });
  });

  it.each(silent)('stays silent on: %s', (text) => {
    expect(found(text)).toMatchObject({ present: false });
  });

  it('gives a reason in plain words', () => {
    expect(found(firing[0] ?? '').evidence[0]?.reason).toBe('names a check that must hold');
  });
});
