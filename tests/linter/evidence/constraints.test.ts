import { describe, expect, it } from 'vitest';
import { lint } from '../../../src/linter/lint.ts';

const has = (text: string): boolean => lint(text).components.constraints.present;

describe('finds constraints in', () => {
  it.each([
    'Go through the views one by one and replace the old tables.',
    'Start with the list and add the filters later.',
    'Save the chat logs and add them to the repo in "history" folder.',
    'Store the tokens hashed with SHA-256, not in clear text.',
    'Do this in a single transaction.',
    'Put the new endpoint behind the existing feature flag.',
    'The migration should be reversible.',
    'Accept the path as a command line argument rather than hard-coding it.',
    "Let's make it a separate npm package.",
    'Implement it as a context manager.',
    'Please do it without adding another state variable.',
    "Make it a generator so we don't load the whole file.",
    "Let's use sqlite for the prototype.",
    'We want to support Python 3.9 as well.',
    'Only update the README, nothing in src.',
    'it should work with both sqlite and postgres',
    'name the flag --dry-run',
    'pass the logger in as a parameter',
    'Follow the same approach as in PaymentController.',
    'The component should be a server component.',
    'Keep it backwards compatible with v1 clients.',
    'Do not bump the major version.',
    'use the new API instead of fetch',
    'Write it in TypeScript.',
    'Write a Bash script to rotate logs.',
    'must run on an ESP32 with 320 KB of RAM',
    'no jQuery',
    'It has to stay under 50 lines.',
    'Prefer composition over inheritance here.',
    'make the field nullable',
    'Add the index concurrently.',
    'Use 4 spaces for indentation.',
    'one query per request at most',
    "let's not touch the frontend for now",
    "don't change any behaviour",
    "we can't upgrade Spring",
    'should be compatible with Safari 14',
    'Stick to the standard library.',
    'the function must be pure',
    'We are limited to Node 16 on the server.',
    'Reuse the existing Modal component.',
    'do it the same way we do it in orders.py',
    'skip the frontend',
    'Start with the backend only.',
    'Do the first three only.',
    'No need to handle legacy accounts.',
    'hard-code the list for now',
    'Put it in utils/date.ts',
    'Add a retry to the client, the way the uploader does it.',
    'Sort the list on the server, not in the browser.',
    'Let the database do the aggregation.',
    "I'd rather have this as a hook than as a HOC.",
    'Everything should go through the repository layer.',
    'The styles should come from our design tokens.',
    "Make sure the public API doesn't change.",
    'All new strings need to go through i18n.',
    'Replace the class with a plain function.',
    'Implement the cache with Redis.',
    'Can you write this with list comprehensions?',
    'do it with a single regex',
    'Build a CLI in Rust that converts subtitles.',
    'Create the table with Alembic.',
    'Generate the client from the OpenAPI spec.',
    'Make the timeout configurable through an environment variable.',
    'It should be written so that we can swap the provider later.',
    'I want this to be a drop-in replacement.',
    'This must not slow down the startup.',
    'Support Node 18 and up.',
    "We don't have internet access on the build machines.",
    "Let's keep the old endpoint around for a release.",
    'Do not commit anything.',
    'please only look at the auth package',
    'refactor it but the tests must not be edited',
    'Only the header for now; the footer comes next week.',
    'make sure that it works on mobile too',
    'Use async/await.',
    'We use tabs, not spaces.',
    'Stay close to the existing code.',
    'Follow our ESLint config.',
    'according to the RFC the header is case-insensitive, so treat it that way',
    "Let's do it in two steps, first the schema.",
    'run it inside docker',
    'Deploy it to a small VPS with Docker Compose.',
    'Make it work offline.',
    'The image should be below 100 MB.',
    "don't use the ORM for this one",
    'Can you do this without a library?',
    'Limit yourself to the sync job; the dashboard has a separate ticket.',
    'Global state is off the table.',
    'None of the new code may reach for the network.',
    'You may add one package, but nothing with native bindings.',
    'Has to be Kotlin, the rest of the team reads nothing else.',
    'Raise the batch size instead of adding a second worker.',
    'vitest, not jest',
    'the lookup has to stay O(log n)',
    'The reducer must be side-effect free.',
    'PascalCase for the components, please.',
    'fix the rounding without rewriting the parser',
    'Take the invoice service as a blueprint.',
    'Hands off the generated files.',
    'sort it in SQL, then the frontend follows later',
  ])('%s', (text) => {
    expect(has(text)).toBe(true);
  });
});

describe('finds no constraints in', () => {
  it.each([
    'Add a password reset form.',
    'The app crashes when I open the settings page.',
    'Users can filter the list by name and date.',
    'Why does this query return duplicates?',
    'We use React 18 and Express in this project.',
    'I get an error when I run npm install.',
    'Fix the bug in the login form.',
    'The total should include the shipping costs.',
    'Clicking the button should open a dialog.',
    'Write clean code and follow best practices.',
    'Make it robust and scalable.',
    "It doesn't work on my machine.",
    'Show an error message if the e-mail is invalid.',
    "The tests don't pass any more since yesterday.",
    'What does this function do?',
    'Add unit tests for the parser.',
    "I don't know why the cache isn't cleared.",
    'The list is empty although there are three rows.',
    'Return 404 if the user does not exist.',
    'How do I use the debugger in VS Code?',
    'There is no log output at all.',
    'The page takes over 10 seconds to load.',
    'The export should contain name, address and phone number.',
    'The old dashboard no longer works.',
    'Explain how the scheduler works.',
    'I have no idea what is wrong here.',
    'Please review my pull request.',
    'The report shows 0 instead of 12.',
    'Users must be able to delete their account.',
    'The import fails without any message.',
    'Create a landing page for our bakery.',
    'Implement user registration with e-mail confirmation.',
    'After the update the icons stay grey.',
    'The server keeps restarting.',
    'Any language is fine.',
    'No constraints.',
    'Use good technologies.',
    'I would like to see the number of visits on the start page.',
    'The admin should see all orders.',
    'It works locally but not in production.',
    'Rename the variable and update the comments.',
    'Can you find the memory leak?',
    'We are a small team and our customers are dentists.',
    'the buttons are not aligned',
    'Send a reminder e-mail three days before the appointment.',
    'Add a dark mode toggle to the header.',
    'Summarise what this module does.',
    'The upload never finishes.',
    'Convert this list to a table.',
    'No markdown in the answer, please.',
    'Keep your explanation under 150 words.',
    'Just the query, nothing else.',
    'use green for the paid invoices',
    'There are orders without payments in the list.',
    'no route matches the request and the log stays empty',
    'Never lose a message.',
    'The room has a maximum of eight players.',
  ])('%s', (text) => {
    expect(has(text)).toBe(false);
  });
});

describe('constraints', () => {
  const JUNK =
    'Constraints: must, only. Output format: return JSON. Tests should pass. No constraints. Any language. No preference.';

  it('does not come from a tail of junk words', () => {
    expect(has(`Add a password reset form.\n\n${JUNK}`)).toBe(false);
  });

  it.each([
    "Add a CSV export to the orders page. Don't touch the importer, and use the existing `toCsv` helper.",
    'Write the importer in Go 1.22 without third-party packages. It reads one file.',
    'Split the report job. Keep the public API as it is, the mobile app depends on it.',
  ])('survive lower case, wrapping, bullets and curly quotes: %s', (text) => {
    const wrapped = text.replace(/(.{20,30}?) /g, '$1\n');
    const bullets = text
      .split(/(?<=[.!?]) /)
      .map((sentence) => `- ${sentence}`)
      .join('\n');
    for (const variant of [
      text,
      text.toLowerCase(),
      wrapped,
      bullets,
      text.replaceAll("'", '’'),
      text.replaceAll('\n', '\r\n'),
    ])
      expect(has(variant)).toBe(true);
  });

  it('shows the words that say so', () => {
    const found = lint('Add a CSV export. Leave the importer untouched.').components.constraints.evidence[0];
    expect(found?.quote).toContain('Leave the importer untouched');
    expect(found?.reason).toMatch(/\w/);
  });
});
