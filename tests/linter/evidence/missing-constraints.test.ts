import { describe, expect, it } from 'vitest';
import { lint } from '../../../src/linter/lint.ts';

const has = (text: string): boolean => lint(text).antiPatterns.missing_constraints.present;

describe('reports missing constraints in', () => {
  it.each([
    'Build a booking system for our tennis club.',
    'Create an app that tracks what I eat.',
    'Write a chat server with rooms and typing indicators.',
    'Implement a recommendation engine that suggests books from past loans.',
    'I need a dashboard for our energy meters.',
    'make a website for my choir',
    'Design a permission model for teams, guests and auditors.',
    'Develop a scheduler that assigns drivers to routes every morning.',
    'Create a complete test framework for embedded boards.',
    'I want a bot that answers questions about our opening hours.',
    'Write a backup tool with incremental snapshots. It should be robust and reliable.',
    'Build me a crawler that collects job offers and removes duplicates.',
    'Please implement a payment service with refunds and partial captures.',
    "Let's start with the interpreter implementation.",
    'can you begin with the messaging integration',
  ])('%s', (text) => {
    expect(has(text)).toBe(true);
  });
});

describe('reports no missing constraints in', () => {
  it.each([
    'Build a booking system for our tennis club in Django 5 with Postgres, no JavaScript framework.',
    'Add a retry to `fetchRates` in `src/rates/client.ts`.',
    'Why does the login page reload twice?',
    'Rename the column to `tenant_id`.',
    'Fix the typo in the headline.',
    'Change the button label to Save.',
    'Write a Python script that renames photos by date.',
    'Explain the difference between a mutex and a semaphore.',
    'Please commit and push.',
    'Summarise the README.',
    'The cron job runs twice since Monday. Find out why.',
    'Create a dashboard like the one in `reports/energy.vue`, with the same chart component.',
    'Add a title to the settings page.',
    'Make this faster:\n```sql\nselect * from loans where returned is null\n```',
  ])('%s', (text) => {
    expect(has(text)).toBe(false);
  });
});
