import { describe, expect, it } from 'vitest';
import { lint } from '../../../src/linter/lint.ts';

const has = (text: string): boolean => lint(text).components.output_format.present;

describe('finds output format in how pieces are handed over:', () => {
  it.each([
    'can u fix the css overflow in Sidebar.vue and just paste the bit u changed',
    'I want a plan, not code.',
    "I'd rather have hints than the solution, this is homework.",
    'what would you change? dont change it, only tell me',
    'Run it and paste the output here.',
    'Please produce the k8s manifests as separate yaml files.',
    'Put the whole thing into one HTML file with inline css and js so I can open it locally',
    'Make a commit per logical change.',
    'List all endpoints with method, path and auth requirement in a markdown table.',
    'Produce a CSV with columns name, size, owner of all buckets used in the terraform code.',
    'Log each decision you take in DECISIONS.md.',
    'Break the work down into tickets with estimates.',
    'Include the exact kubectl commands to verify it.',
    'with an example for each rule please',
    'Give it to me as one long bash line.',
    'Generate the test data as an INSERT script',
    'Leave out the imports, just the body of the loop',
    'Return the list of broken links as a markdown table.',
    'Send back the corrected cron expression by itself',
    'Each finding: severity, evidence, remedy.',
  ])('%s', (text) => {
    expect(has(text)).toBe(true);
  });
});

describe('finds output format in what is told along:', () => {
  it.each([
    'After the fix tell me what was wrong so that I learn from it.',
    "please describe the changes you made when you're done",
    'repeat back to me what you understood',
    'After each file, pause so I can look at it',
    'Port the job to Rust. Once it builds, explain as you go along.',
    'Everything you change should be listed in a file CHANGES.md',
    'In the summary mention every file you created or deleted.',
    'In your reply include the rollback SQL too.',
    'Before collecting any data, write down how you would clean it.',
    'use simple words, I am not a programmer',
    "Explain it the way you'd explain it to a new trainee",
    'Use British spelling in the answer.',
    'Reply "done" when finished, nothing else',
    'Hand over with a list of what is left to do',
    "I don't want you to change anything, only find out why the pod restarts.",
  ])('%s', (text) => {
    expect(has(text)).toBe(true);
  });
});

describe('finds output format in what the assistant should say:', () => {
  it.each([
    'Port utils.py to Rust and mark spots where you were unsure',
    'Please list which packages need a major bump and what breaks',
    "I'd like the answer structured: problem, fix, prevention",
    'Write it in such a way that my product owner understands it',
    'Keep me posted after each migration step',
    'Please justify the choice of every dependency',
    "Let's go through this together, question by question",
    "Don't write code, we're only thinking out loud",
    'Draft a release note for the new importer.',
    'Post the whole Makefile, not excerpts',
  ])('%s', (text) => {
    expect(has(text)).toBe(true);
  });
});

describe('finds no output format in what the program does:', () => {
  it.each([
    'The bot should answer in German if the user writes German.',
    'Make the chart show before and after values side by side.',
    'Do it step by step.',
    'Implement the plan in docs/plan.md.',
    'error messages should be short and in plain english',
    'highlight the changed cells in the grid',
    'Number of steps should be configurable.',
    'Use a mermaid renderer for the docs site.',
    'Allow exporting the results as a spreadsheet with columns for date and amount',
    'Send a summary to Slack every morning at 8',
    'Show customers a short overview of their order',
    'Generate invoices as PDF and email them to the customer.',
    'ask the player for a name at the start',
    'Add a "copy code" button to code blocks on the blog.',
    'my colleague wrote the file in one go and it is a mess, please refactor',
    'Return null when the key is missing',
    'Store the summary in the reports table.',
    'Write the ticket to the queue and retry when it fails.',
    'Process the files one by one.',
    'justify the text in the paragraph',
    'Explain the meaning of exit code 137',
    'Add an outline to focused inputs',
    'The player should pause after each level',
  ])('%s', (text) => {
    expect(has(text)).toBe(false);
  });
});
