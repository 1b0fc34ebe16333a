import { describe, expect, test } from 'vitest';
import { lint } from '../../src/linter/lint.ts';
import { TOPIC_IDS } from '../../src/schemas/condition.ts';
import { EMPTY_SITUATION, type Situation } from '../../src/schemas/situation.ts';
import { planAsMarkdown } from '../../src/workflow/plan-markdown.ts';
import { problemsIn } from '../../src/workflow/problems.ts';
import { runPlanOf, titleOf } from '../../src/workflow/run-plan.ts';
import { TOPICS, topicsIn } from '../../src/workflow/topics.ts';
import { EXAMPLES, POINTS, planFor, situationWith } from './examples.ts';

const example = (id: string): Situation => EXAMPLES.find((each) => each.id === id)?.situation ?? EMPTY_SITUATION;
const pointsFor = (situation: Situation) => planFor(situation).checklist.map(({ id }) => id);

describe('answers that make no sense', () => {
  test.each<[string, Partial<Situation>, keyof Situation, RegExp]>([
    ['no task', { task: '  ' }, 'task', /starts from the task/],
    ['a task of one word', { task: 'Paging' }, 'task', /Too short/],
    ['a task as long as a book', { task: 'Add paging to it. '.repeat(80) }, 'task', /at most 1,000/],
    ['words for a number', { hours: 'a while' }, 'hours', /such as 3 or 0.5; found “a while”/],
    ['no time at all', { hours: '0' }, 'hours', /between 0.1 and 200/],
    ['years', { hours: '5000' }, 'hours', /between 0.1 and 200/],
    ['half a file', { files: '1.5' }, 'files', /whole number/],
    ['no file', { files: '0' }, 'files', /between 1 and 100,000/],
    ['a negative number', { files: '-3' }, 'files', /found “-3”/],
    ['forty requirements', { requirements: 'A rule of many\n'.repeat(40) }, 'requirements', /several tasks/],
    ['a stack as long as a page', { stack: 'Rust '.repeat(100) }, 'stack', /at most 400/],
  ])('%s: the message says what was expected', (_, answers, field, message) => {
    expect(Object.entries(problemsIn(situationWith(answers)))).toEqual([[field, expect.stringMatching(message)]]);
  });

  test('are left out of the plan, which is that of the rest', () => {
    const { specification, budget, unknowns } = planFor(situationWith({ hours: 'long', files: '-3', known: 'clear' }));
    expect(specification).not.toContain('-3');
    expect(budget.total.hand).toBe(240);
    expect(unknowns.join(' ')).toContain('How long it takes by hand');
  });

  test('sound ones have no message', () => {
    expect(problemsIn(situationWith({ hours: '2,5', files: ' 12 ', requirements: 'One rule' }))).toEqual({});
  });
});

test('says what it does not know', () => {
  expect(planFor(situationWith({})).unknowns).toHaveLength(7);
  expect(planFor(situationWith({ files: '50', coverage: 'good' })).unknowns.join(' ')).toContain('same change');
});

describe('recognises in the words', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ['Add an endpoint in Django', ['api', 'django', 'python'], ['front-end']],
    ['A Celery job fills the table', ['background', 'database', 'celery'], ['api']],
    ['The nightly go-to-market page', [], ['go', 'background']],
    ['Run `go test ./...`', ['go'], []],
    ['Rows in a C# service on .NET 9', ['dotnet'], ['database']],
    ['The trust of customers', [], ['rust']],
    ['Priceless advice', [], ['money']],
    ['Rename it everywhere', ['same-change'], []],
    ['The import creates duplicates, fix it', ['fault'], []],
    ['Use the fixtures with the prefix', [], ['fault']],
    ['Upgrade Next.js from version 14 to 15', ['upgrade', 'react', 'node'], []],
    ['Dark mode in our Flutter app', ['front-end'], []],
  ])('%s', (text, there, absent) => {
    const found: readonly string[] = topicsIn(text);
    expect(there.filter((id) => !found.includes(id))).toEqual([]);
    expect(absent.filter((id) => found.includes(id))).toEqual([]);
  });

  test('every topic has a name and words', () => {
    expect(Object.keys(TOPICS)).toEqual([...TOPIC_IDS]);
  });

  test('what has to stay is not what the work is about', () => {
    expect(planFor(situationWith({ keep: 'The Terraform files and all invoices' })).recognised).toEqual([]);
  });
});

describe('the review checklist', () => {
  test('has the points of the guide and those of the stack', () => {
    const found = pointsFor(example('django-celery-export'));
    expect(found).toEqual(expect.arrayContaining(['tests-behaviour', 'authorisation', 'background', 'celery-commit']));
    expect(found).not.toEqual(expect.arrayContaining(['terraform-plan']));
  });

  test('follows mode and risk', () => {
    expect(pointsFor(example('monorepo-rename'))).toEqual(expect.arrayContaining(['model-first', 'left-alone']));
    expect(pointsFor(example('alb-logs'))).toEqual(expect.arrayContaining(['second-person', 'terraform-plan']));
    expect(pointsFor(example('seat-prototype'))).not.toContain('tests-behaviour');
  });

  test('begins with what is looked at first in the mode', () => {
    expect(pointsFor(example('django-celery-export')).slice(0, 2)).toEqual(['assumptions', 'tests-behaviour']);
    expect(pointsFor(example('monorepo-rename'))[0]).toBe('model-first');
  });

  test('leaves out what cannot apply', () => {
    expect(pointsFor(situationWith({}))).not.toEqual(expect.arrayContaining(['migrations', 'authorisation']));
  });

  test('every point belongs to some plan', () => {
    const words = situationWith({
      task: 'Upgrade the package, find the bug in the slow upload of personal data, with a new column and no payments lost.',
      stack:
        'Django, Celery, Rails, Laravel, Spring Boot, React, TypeScript, pnpm, golang, .NET, Rust, PostgreSQL, Terraform, kubectl, Nx, an endpoint with roles',
    });
    const several = [
      words,
      { ...words, risk: 'high', behaviour: 'stays' } as const,
      ...EXAMPLES.map(({ situation }) => situation),
      situationWith({ behaviour: 'stays', known: 'clear', coverage: 'good' }),
    ];
    const seen = new Set(several.flatMap(pointsFor));
    expect(POINTS.map(({ id }) => id).filter((id) => !seen.has(id))).toEqual([]);
    expect(new Set(POINTS.map(({ id }) => id)).size).toBe(POINTS.length);
  });
});

describe('what is likely to go wrong', () => {
  const first = (answers: Partial<Situation>) => planFor(situationWith(answers)).failures[0]?.page;
  test.each<[string, Partial<Situation>]>([
    ['pitfalls/underspecified', {}],
    ['pitfalls/trust-fall', { verifier: 'nobody', pressure: 'today', requirements: 'a b\nc d\ne f' }],
    ['pitfalls/skipping-tests', { coverage: 'none', behaviour: 'stays', requirements: 'a b\nc d\ne f' }],
    ['pitfalls/over-engineering', { task: 'Sketch a prototype of a picker.', requirements: 'a b' }],
    ['pitfalls/first-output', { ...example('django-celery-export'), pressure: 'today' }],
    ['pitfalls/trusting-imports', { ...example('alb-logs'), risk: 'low', coverage: 'good', experience: 'new' }],
  ])('%s', (page, answers) => {
    expect(first(answers)).toBe(page);
  });

  test('names at most three, each with a reason and a counter-move', () => {
    for (const { situation } of EXAMPLES) {
      const { failures } = planFor(situation);
      expect(failures.length).toBeLessThanOrEqual(3);
      for (const { because, counter } of failures) expect([because[0], counter]).not.toContain(undefined);
    }
  });
});

describe('the messages', () => {
  test.each(EXAMPLES)('of $id hold the task, its rules and its check', ({ situation }) => {
    const { testFirst, refine, startOver } = planFor(situation).messages;
    const [rule = ''] = situation.requirements.split('\n');
    for (const message of [testFirst, startOver]) {
      expect(message).toContain(situation.task.replace(/\.$/, ''));
      expect(message).toContain(rule);
      expect(message).toContain(situation.check);
    }
    expect(lint(testFirst).score).toBeGreaterThanOrEqual(80);
    expect(refine).toContain('What is right and stays, in which files?');
    expect(startOver).toContain('What we learnt: Question: [');
  });

  test.each<[string, string]>([
    ['django-celery-export', 'all must fail because the behaviour is missing'],
    ['untested-prices', 'of what the code does today'],
    ['flaky-test', 'Only one test in this message'],
    ['alb-logs', 'nothing is applied'],
    ['seat-prototype', 'It is a sketch'],
  ])('the first one of %s fits the kind of work', (id, words) => {
    expect(planFor(example(id)).messages.testFirst).toContain(words);
  });

  test('ask for what is missing', () => {
    const { testFirst, startOver } = planFor(situationWith({})).messages;
    expect(testFirst).toContain('Question: [Which cases');
    expect(startOver).toContain('Question: [Which command');
  });
});

test.each(EXAMPLES)('the planning prompt of $id is a good prompt and holds what was said', ({ situation }) => {
  const { metaPrompt } = planFor(situation);
  expect(lint(metaPrompt).score).toBeGreaterThanOrEqual(85);
  expect(metaPrompt).toContain(situation.stack);
});

test('the planning prompt names what was not said and what is open', () => {
  const { metaPrompt, gaps } = planFor(situationWith({ known: 'clear' }));
  expect(metaPrompt).toContain('How well is the solution known: Clear.');
  expect(metaPrompt).toMatch(/# Not said\n.*stack with versions/);
  for (const { ask } of gaps) expect(metaPrompt).toContain(ask);
});

test('tells how to begin with the chosen assistant', () => {
  expect(planFor(situationWith({ assistant: 'kiro' })).beginning?.page).toBe('tools/kiro');
  expect(planFor(situationWith({ assistant: 'other' })).beginning).toBeUndefined();
});

test('oversight follows mode, risk and date', () => {
  const lines = (answers: Partial<Situation>) => planFor(situationWith(answers)).oversight.join('\n');
  expect(lines({ hours: '0.2' })).toContain('by hand');
  expect(lines({ verifier: 'nobody', coverage: 'none' })).toContain('nobody should hand over');
  expect(lines({ known: 'unknown', repeated: 'yes', files: '30' })).toContain('the rest is a bulk refactor');
  expect(lines({ risk: 'high' })).toContain('A second person reviews');
  expect(lines({ pressure: 'today', hours: '20' })).toMatch(/reviewed today[\s\S]*more than a day/);
});

describe('a run', () => {
  test.each(EXAMPLES)('takes $id over within its limits', ({ situation }) => {
    const plan = planFor(situation);
    const run = runPlanOf(plan, 'The text as edited');
    expect(run).toMatchObject({
      mode: plan.choice.mode,
      specification: 'The text as edited',
      minutes: plan.budget.loops,
    });
    expect(run.checklist).toHaveLength(plan.checklist.length);
    expect(Math.max(...run.checklist.map(({ text }) => text.length))).toBeLessThanOrEqual(300);
    expect(run.title.length).toBeLessThanOrEqual(80);
  });

  test('has a title that ends at a word', () => {
    expect(titleOf(`Add ${'paging '.repeat(30)}`)).toMatch(/^Add (paging )+paging…$/);
    expect(titleOf(' Add\n paging. ')).toBe('Add paging');
  });
});

test('the file holds the whole plan, with a fence that its text cannot break', () => {
  const plan = planFor(example('orders-backfill'));
  const file = planAsMarkdown(plan, 'Run:\n```sh\nmake\n```');
  expect(file).toContain('````markdown\nRun:\n```sh\nmake\n```\n````');
  expect(file.match(/^## .+$/gm)).toEqual([
    '## Mode of work',
    '## Loops and time',
    '## Specification',
    '## Review',
    '## What may go wrong',
    '## Message: tests first',
    '## Message: refine',
    '## Message: start over',
  ]);
  expect(file.match(/^- \[ \] /gm)).toHaveLength(plan.checklist.length);
  const open = planAsMarkdown(planFor(situationWith({})), 'x');
  expect(open).toContain('## What this plan does not know');
  expect(open).toContain('## Open questions');
});
