import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { fenced } from '../../../src/workflow/run/markdown.ts';
import { newRun } from '../../../src/workflow/run/moves.ts';
import { toPullRequest } from '../../../src/workflow/run/pull-request.ts';
import { toWiki } from '../../../src/workflow/run/wiki.ts';
import { SAMPLE, samplePlan, sampleRun } from '../../support/sample-run.ts';

const golden = (name: string) => readFileSync(new URL(`golden/${name}.txt`, import.meta.url), 'utf8');

describe('a run over three rounds', () => {
  const { run, end } = sampleRun();

  test('reads as the description of a pull request', () => {
    expect(toPullRequest(run, end)).toBe(golden('pull-request'));
  });

  test('reads as a page of a wiki', () => {
    expect(toWiki(run, end)).toBe(golden('wiki'));
  });
});

test('a run of which nothing is known yet has no empty sections', () => {
  const bare = newRun({ ...samplePlan(), title: 'Rename\nit', specification: ' ', checklist: [] }, SAMPLE.begins);
  const text = toPullRequest(bare, SAMPLE.begins);
  expect(text).toContain('## Rename it\n');
  expect(text).not.toMatch(/verified|What was asked|points held/);
  expect(toWiki(bare, SAMPLE.begins)).not.toMatch(/went well|Checklist|Specification|## Notes/);
});

test.each([
  ['no fence', 'plain', '```'],
  ['a fence', 'a\n```\nb\n```', '````'],
  ['a longer fence', '`````', '``````'],
])('a specification with %s stays between its fences', (_, text, fence) => {
  expect(fenced(text)).toBe(`${fence}markdown\n${text}\n${fence}`);
});
