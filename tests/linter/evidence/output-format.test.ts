import { describe, expect, it } from 'vitest';
import { lint } from '../../../src/linter/lint.ts';

const has = (text: string): boolean => lint(text).components.output_format.present;

describe('finds output format in', () => {
  it.each([
    'Look for jobs without a timeout and compile a list of those jobs.',
    'Review auth.go. Start with the most important issue.',
    'Port it to Rust and explain your reasoning.',
    'Fix the pager in list.js. Reply with a unified diff only.',
    'Write a Go function that merges intervals. Code only, no explanation.',
    'Rename the field. Give me the whole file back.',
    'Compare SQS and Kafka for our order events. Present it as a table.',
    "Make a plan first, don't write any code yet.",
    'Before changing anything, tell me what you intend to do.',
    'Refactor the parser. Explain each step as you go.',
    'Fix the leak in pool.c and summarize what you changed.',
    'List the three most likely causes, most likely first.',
    'Ask me if anything is unclear.',
    'Write the tests first, then wait for my ok.',
    'Give me two or three alternatives with their trade-offs.',
    'Answer in at most five sentences.',
    'Put your findings in docs/audit.md.',
    'Write up the result as an ADR.',
    'Fix the flaky test in cart.spec.ts and write a commit message in imperative mood.',
    "Show me the SQL, I'll run it myself.",
    'just give me the command',
    'Walk me through setting up a debugger for this Makefile project.',
    'Review the PR. For every issue name the file and line, the severity and a suggested fix.',
    'Reply in German.',
    'Output a JSON array of the issues you found, with keys file, line and message.',
    'Please provide the full updated component.',
    'I only want to see the changed lines.',
    'Do not implement it, I want a proposal first.',
    'Propose an approach before you write the code.',
    'Show before and after.',
    'Draw a sequence diagram of the login in Mermaid.',
    'Add comments that explain the tricky parts.',
    'Create an implementation plan for the migration to Postgres.',
    'Can you give me a step-by-step guide to deploy the Django app?',
    'Add pagination to the API. Afterwards tell me how to test it.',
    'What are the pros and cons of storing sessions in Redis?',
    'Write a design doc for the notification service.',
    'Number your suggestions so that I can pick.',
    "Don't show the whole file, only the function.",
    'Report back with a list of the unused exports.',
    'Split it into two commits, refactoring and fix.',
    'Mark every assumption that you make.',
    'Keep the answer short.',
    'Then give me a summary of the changes.',
    'Return the result as markdown with one section per module.',
    'End with a checklist I can tick off.',
    'no prose',
    'bullet points please',
    'One file per class, please, each in its own code block.',
    'Please analyse the slow query and report what you find.',
    'Come up with a detailed plan for adding multi tenancy to the billing service',
    "Let's discuss the options before we code.",
    'stop after each step so I can review',
    'think about how to do this and present me with options',
    'save the summary to NOTES.md',
    'Estimate the effort for each item in hours.',
    'Fix the leak. Formula only.',
    'Why is it slow? Explain it layer by layer.',
    'Add the endpoint. Be brief.',
    'Compare both libraries. Your answer should fit on one screen.',
    'Write the migration and comment every statement.',
    'Rename the table. Answer in Dutch.',
    'Change the parser. Show me the changed functions only, not the whole file.',
    'Find the cause, then stop and let me decide.',
    'Write the query. A table with the timings would be great.',
    'Review the diff and cite the line for each finding.',
    'Start with the root cause; the patch comes last.',
    'Refactor the store, everything in a single code block.',
    'Generate the manifest as YAML rather than a Helm chart.',
    'Explain the cache so that it is understandable for our product owner.',
  ])('%s', (text) => {
    expect(has(text)).toBe(true);
  });
});

describe('finds no output format in', () => {
  it.each([
    'The endpoint should return JSON.',
    'Print a table with the totals to the console.',
    'Add a report page that lists all orders.',
    'Users can export the list as CSV.',
    'Generate a PDF invoice for each order.',
    'Write a function that returns a list of primes.',
    'Show an error message in the dialog.',
    'Add a summary section to the dashboard.',
    'Create a table for the audit events in Postgres.',
    'Fix the bug in the diff viewer.',
    'The report is empty since the last release.',
    'Add a subscription plan to the pricing page.',
    'The plan id is missing in the request.',
    'Explain how the scheduler works.',
    'Why does the build fail?',
    'Add an option to hide the sidebar.',
    'The comparison of dates is wrong.',
    'Log each step of the import.',
    'Rename the patch method to update.',
    'Update the changelog parser.',
    'The checklist component does not save its state.',
    'Review this code.',
    'Write a script that converts Markdown to HTML.',
    'The API answers with XML.',
    'When the user asks for help, show the manual.',
    'Make the list sortable by name.',
    'Display the steps of the wizard at the top.',
    'Add a button that opens the file list.',
    'Write unit tests for the summary function.',
    'The app should ask for confirmation before deleting.',
    'Show the number of comments next to each post.',
    'Format the dates in the table.',
    'It should print a diff of both configs.',
    'Sort the issues by priority in the backlog view.',
    'Add documentation to the public methods.',
    'The bot replies with a list of commands.',
    'Return early if the list is empty.',
    'Fix the typo in README.md.',
    'The function gives me the wrong line number.',
    'The header that is sent twice breaks the proxy.',
    'Users may reply in German and the bot understands it.',
    'wait until the user stops typing, then search',
    'Write a CLI that prints the rows as a table.',
    'Leave the old code alone.',
    'The export runs at most 5 open requests.',
  ])('%s', (text) => {
    expect(has(text)).toBe(false);
  });
});

describe('output format', () => {
  const JUNK =
    'Constraints: must, only. Output format: return JSON. Tests should pass. No constraints. Any language. No preference.';

  it('does not come from a tail of junk words', () => {
    expect(has(`Add a password reset form.\n\n${JUNK}`)).toBe(false);
  });

  it.each([
    'Fix the pager in the member list. Reply with a unified diff only.',
    "The nightly import loses rows. Make a plan first, don't write any code yet.",
    'Compare SQS and Kafka for our order events. Present it as a table, please.',
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
    const found = lint('Fix the pager. Reply with a unified diff only.').components.output_format.evidence[0];
    expect(found?.quote).toContain('diff');
    expect(found?.reason).toMatch(/\w/);
  });
});
